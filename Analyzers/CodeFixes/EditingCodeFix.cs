using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Stevedore.CodeFixes;

/// <summary>
/// The base of fixes that edit the document a diagnostic is in. All diagnostics of a document are mended by one editor, so that Fix
/// All does not lose one of two changes that touch.
/// </summary>
public abstract class EditingCodeFix : CodeFixProvider
{
    /// <summary>What the user reads in the menu.</summary>
    private protected abstract string TitleOf(Diagnostic diagnostic);

    /// <summary>Whether there is something that <see cref="Edit"/> can do about the diagnostic.</summary>
    private protected abstract bool CanMend(SyntaxNode root, Diagnostic diagnostic);

    /// <summary>Mends one diagnostic.</summary>
    private protected abstract void Edit(SyntaxEditor editor, Diagnostic diagnostic);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        ImmutableArray<Diagnostic> chosen = diagnostics.RemoveAll(diagnostic => TitleOf(diagnostic) != context.CodeActionEquivalenceKey);
        return chosen.IsEmpty ? document : await MendAsync(document, chosen, context.CancellationToken).ConfigureAwait(false);
    });

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!CanMend(root, diagnostic))
                continue;
            string title = TitleOf(diagnostic);
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    cancellation => MendAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation),
                    equivalenceKey: title),
                diagnostic);
        }
    }

    private async Task<Document> MendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return document;
        SyntaxEditor editor = new(root, document.Project.Solution.Workspace.Services);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan))
        {
            if (CanMend(root, diagnostic))
                Edit(editor, diagnostic);
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>
/// Adds <c>partial</c> to a type that meets an archive, and to the types around it; for a derived class that its base keeps from
/// being archivable, to the base, in whatever file that is.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialCodeFix))]
[Shared]
public sealed class AddPartialCodeFix : CodeFixProvider
{
    private const string Title = "Make the type partial";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(TypeDescriptors.MustBePartial.Id, TypeDescriptors.BaseNotArchivable.Id);

    /// <summary>
    /// All types of a project are mended in one pass: two of them may share a container or a base, which the merging of one change
    /// per diagnostic would make partial twice.
    /// </summary>
    public override FixAllProvider GetFixAllProvider() => new ProjectFixAll(Title, MakePartialAsync);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Place(diagnostic) is null)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    cancellation => MakePartialAsync(context.Document.Project, ImmutableArray.Create(diagnostic), cancellation),
                    equivalenceKey: Title),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>Where the type stands that lacks <c>partial</c>.</summary>
    private static Location? Place(Diagnostic diagnostic) =>
        diagnostic.Id == TypeDescriptors.MustBePartial.Id ? diagnostic.Location
        : diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0]
        : null;

    private static async Task<Solution> MakePartialAsync(
        Project project,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        Solution solution = project.Solution;
        IEnumerable<Location> found = diagnostics.Select(Place).OfType<Location>();
        foreach (IGrouping<SyntaxTree?, Location> places in found.GroupBy(static place => place.SourceTree))
        {
            if (solution.GetDocument(places.Key) is not { } document
                || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
                continue;
            IEnumerable<TypeDeclarationSyntax> declarations = places
                .SelectMany(place => DeclarationsAround(root, place.SourceSpan))
                .Where(declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                .Distinct();
            root = root.ReplaceNodes(declarations, static (_, declaration) => MakePartial(declaration));
            solution = solution.WithDocumentSyntaxRoot(document.Id, root);
        }

        return solution;
    }

    private static IEnumerable<TypeDeclarationSyntax> DeclarationsAround(SyntaxNode root, TextSpan name) =>
        root.FindToken(name.Start).Parent?.AncestorsAndSelf().OfType<TypeDeclarationSyntax>() ?? [];

    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax declaration)
    {
        SyntaxToken partialKeyword = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Count > 0)
            return declaration.WithModifiers(declaration.Modifiers.Add(partialKeyword));
        SyntaxToken keyword = declaration.Keyword;
        return declaration
            .WithKeyword(keyword.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(partialKeyword.WithLeadingTrivia(keyword.LeadingTrivia)));
    }
}

using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Stevedore.Analyzers.Compatibility;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.CodeFixes;

/// <summary>
/// Brings code and <c>ArchiveSchema.txt</c> together. A layout that has been shipped gets a new schema, in code and file; one that never
/// has been is written over.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UpdateSchemaFileCodeFix))]
[Shared]
public sealed class UpdateSchemaFileCodeFix : CodeFixProvider
{
    /// <summary>What the user reads in the menu for a layout that has been shipped.</summary>
    internal const string RaiseTitle = "Raise the schema";

    /// <summary>What the user reads in the menu for a layout that has not.</summary>
    internal const string UpdateTitle = "Update " + SchemaFile.Name;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(CompatibilityDescriptors.LayoutChanged.Id, CompatibilityDescriptors.NotListed.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SchemaFileFixAll();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        if (SchemaFileText.Find(project) is null)
            return Task.CompletedTask;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (SchemaRaise.IsPossible(diagnostic))
                Register(context, diagnostic, RaiseTitle, cancellation => SchemaRaise.RaiseAsync(project, [diagnostic], cancellation));

            if (diagnostic.Properties.TryGetValue(LayoutAnalyzer.Identity, out string? identity))
                Register(
                    context,
                    diagnostic,
                    UpdateTitle,
                    cancellation => SchemaFileText.UpdateAsync(project, layout => layout.Key.Identity == identity, cancellation));
        }

        return Task.CompletedTask;
    }

    private static void Register(
        CodeFixContext context,
        Diagnostic diagnostic,
        string title,
        Func<CancellationToken, Task<Solution>> mend) =>
        context.RegisterCodeFix(CodeAction.Create(title, mend, equivalenceKey: title), diagnostic);
}

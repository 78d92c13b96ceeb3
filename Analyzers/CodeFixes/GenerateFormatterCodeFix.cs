using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Types;

namespace Stevedore.CodeFixes;

/// <summary>
/// Has formatters generated for the types of other assemblies that a value needs, by lines beside those that the project has, or else at
/// the top of the file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GenerateFormatterCodeFix))]
[Shared]
public sealed class GenerateFormatterCodeFix : CodeFixProvider
{
    private const string Title = "Generate a formatter from the public members";
    private const string Attribute = "ArchiveFormatterFor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.NoWireForm.Id);

    /// <summary>All types of a project get their lines in one pass: several members may have the same type.</summary>
    public override FixAllProvider GetFixAllProvider() => new ProjectFixAll(Title, AddLinesAsync);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => NeededBy(diagnostic).Length > 0))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    Title,
                    cancellation => AddLinesAsync(context.Document.Project, ImmutableArray.Create(diagnostic), cancellation),
                    equivalenceKey: Title),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static string[] NeededBy(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(NeededFormatters.Property, out string? types) && types is not null ? types.Split('\n') : [];

    private static async Task<Solution> AddLinesAsync(
        Project project,
        ImmutableArray<Diagnostic> diagnostics,
        CancellationToken cancellation)
    {
        Diagnostic[] mendable = [.. diagnostics
            .Where(static diagnostic => NeededBy(diagnostic).Length > 0)
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan)];
        if (mendable.Length == 0)
            return project.Solution;
        Document? document = await HomeOfLinesAsync(project, cancellation).ConfigureAwait(false)
            ?? project.GetDocument(mendable[0].Location.SourceTree);
        if (document is null
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root)
            return project.Solution;
        string name = RuntimeNames.Of(Attribute, root);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        IEnumerable<string> lines = mendable.SelectMany(NeededBy).Distinct().Select(type => $"{name}(typeof({type}))");
        return project.Solution.WithDocumentText(document.Id, AssemblyLines.With(text, root, lines));
    }

    /// <summary>The file that has such lines already.</summary>
    private static async Task<Document?> HomeOfLinesAsync(Project project, CancellationToken cancellation)
    {
        foreach (Document document in project.Documents)
        {
            bool hasLines = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is CompilationUnitSyntax root
                && root.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute =>
                    attribute.Name.ToString().Split('.').Last() is Attribute or "ArchiveFormatter");
            if (hasLines)
                return document;
        }

        return null;
    }
}

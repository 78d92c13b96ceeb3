using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers.Compatibility;

namespace Stevedore.CodeFixes;

/// <summary>Writes <c>ArchiveSchema.txt</c> of a project from its code.</summary>
internal static class SchemaFileText
{
    /// <summary>The solution with the file as the project's code is: blocks of the types asked for are new, all others stay.</summary>
    /// <param name="isAsked">Chooses types by their names in the file; null chooses all.</param>
    public static async Task<Solution> UpdateAsync(Project project, Func<DeclaredLayout, bool>? isAsked, CancellationToken cancellation)
    {
        if (Find(project) is not { } document
            || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return project.Solution;
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        SchemaFile file = SchemaFileParser.Parse(text);
        IEnumerable<SchemaBlock> blocks = new DeclaredLayouts(compilation).All(cancellation)
            .Where(layout => isAsked?.Invoke(layout) ?? true)
            .SelectMany(layout => Missing(file, layout));
        string written = file.With(blocks).ToText(NewLineOf(text));
        return project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(written, text.Encoding, text.ChecksumAlgorithm));
    }

    /// <summary>Whether the project has the file.</summary>
    public static TextDocument? Find(Project project) => project.AdditionalDocuments
        .FirstOrDefault(static document => string.Equals(
            Path.GetFileName(document.FilePath ?? document.Name),
            SchemaFile.Name,
            StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What is listed of older schemas says what was shipped, and stays; where nothing is, the code is all that is known of them.
    /// </summary>
    private static IEnumerable<SchemaBlock> Missing(SchemaFile file, DeclaredLayout layout) =>
        file.BlocksOf(layout.Key.Identity).Any() ? [layout.In(layout.Schema)] : layout.All();

    private static string NewLineOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}

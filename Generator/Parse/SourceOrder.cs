using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Sorts what the parts of a type declare. Roslyn has it in the order of the files, which is the project system's affair and must not
/// change what is generated.
/// </summary>
internal static class SourceOrder
{
    /// <summary>By the names of the files, and by place within one file. What has no source keeps its place.</summary>
    public static IEnumerable<T> InSourceOrder<T>(this IEnumerable<T> items, Func<T, SyntaxReference?> place) => items
        .Select(item => (Item: item, Place: place(item)))
        .OrderBy(static pair => pair.Place?.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(static pair => pair.Place?.Span.Start)
        .Select(static pair => pair.Item);
}

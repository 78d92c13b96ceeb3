using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Architecture.Tests.House;

/// <summary>Which folder a namespace stands for, so that a <c>using</c> of it is a reference to that folder.</summary>
internal sealed class FoldersOfNamespaces(CSharpCompilation compilation)
{
    private readonly Dictionary<string, string[]> _folders = compilation.References
        .OfType<CompilationReference>()
        .Select(reference => reference.Compilation)
        .Append(compilation)
        .SelectMany(project => project.SyntaxTrees)
        .Where(tree => tree.FilePath.Length > 0)
        .SelectMany(tree => DeclaredNamespaces.In(tree).Select(name => (Namespace: name, Folder: SourceTree.FolderOf(tree.FilePath))))
        .GroupBy(place => place.Namespace)
        .ToDictionary(group => group.Key, group => group.Select(place => place.Folder).Distinct().ToArray());

    /// <summary>The folder that has the whole namespace; none when several share it, or when it is not of the house.</summary>
    public string[] Only(INamespaceSymbol space) =>
        space.ConstituentNamespaces.All(static part => part.Locations.Any(static place => place.IsInSource))
        && _folders.TryGetValue(space.ToDisplayString(), out string[]? folders)
        && folders.Length == 1
            ? folders
            : [];
}

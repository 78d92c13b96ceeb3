using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// A compilation of some of a project's files. A type means the same in it as in the whole project if the files have all that it
/// depends on, and it is there in a fraction of the time that it takes to bind a large project anew after each keystroke.
/// </summary>
internal static class PartialCompilation
{
    public static Compilation Of(Compilation whole, DeclarationIndex index, IReadOnlyCollection<int> files)
    {
        SyntaxTree[] trees = [.. whole.SyntaxTrees];
        IEnumerable<SyntaxTree> chosen = Enumerable.Range(0, trees.Length)
            .Where(file => files.Contains(file) || index.Files[file].IsEverywhere)
            .Select(file => trees[file]);

        // A namespace hides types of its name, so all of them are there.
        string namespaces = string.Join("\n", index.Namespaces.Select(static name => $"namespace {name} {{ }}"));
        SyntaxTree empty = CSharpSyntaxTree.ParseText(namespaces, (CSharpParseOptions)trees[0].Options);
        return whole.RemoveAllSyntaxTrees().AddSyntaxTrees(chosen.Append(empty));
    }
}

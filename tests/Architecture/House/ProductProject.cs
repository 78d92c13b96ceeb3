using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A project that users get, compiled anew.</summary>
internal sealed class ProductProject(ProjectFile file, CSharpCompilation compilation)
{
    private static readonly string[] s_otherFolders = ["tests", "samples", "benchmarks", "Templates"];
    private static readonly Lazy<IReadOnlyList<ProductProject>> s_all = new(Load);
    private static readonly Lazy<IReadOnlyList<Arrow>> s_arrows = new(() => [.. All.SelectMany(project => Arrows.Of(project.Compilation))]);

    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics = new(() => compilation.GetDiagnostics());

    /// <summary>Every project outside the tests, samples, benchmarks and templates.</summary>
    public static IReadOnlyList<ProductProject> All => s_all.Value;

    /// <summary>The references from folder to folder in all of them.</summary>
    public static IReadOnlyList<Arrow> AllArrows => s_arrows.Value;

    /// <summary>Those that users may build on.</summary>
    public static IEnumerable<ProductProject> Packages => All.Where(project => project.File.IsPackage);

    public ProjectFile File => file;

    public CSharpCompilation Compilation => compilation;

    /// <summary>The sources that are files of the tree.</summary>
    public IEnumerable<SyntaxTree> Sources => compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>What the compiler says of it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    private static IReadOnlyList<ProductProject> Load()
    {
        Dictionary<string, ProductProject> loaded = [];
        foreach (string path in SourceTree.PathsOf("*.csproj").Where(path => !s_otherFolders.Contains(path.Split('/')[0])))
            Load(path, loaded);
        return [.. loaded.Values];
    }

    private static ProductProject Load(string path, Dictionary<string, ProductProject> loaded)
    {
        if (loaded.TryGetValue(path, out ProductProject? known))
            return known;
        ProjectFile file = new(path);
        IEnumerable<Compilation> references = file.References.Select(reference => Load(reference, loaded).Compilation);
        ProductProject project = new(file, Compilations.OfProject(file, references));
        loaded.Add(path, project);
        return project;
    }
}

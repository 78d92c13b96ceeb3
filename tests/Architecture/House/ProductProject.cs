using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A project that users get: its sources, compiled anew with the symbols of the projects it refers to.</summary>
internal sealed record ProductProject(string Path, bool IsPublic, CSharpCompilation Compilation)
{
    private static readonly string[] s_otherFolders = ["tests", "samples", "benchmarks"];

    private static readonly CSharpParseOptions s_parsing = new(
        LanguageVersion.Preview,
        DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]);

    /// <summary>What these tests run on. It has more than each project refers to, which does no harm: a build proves that the project has enough.</summary>
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly Lazy<IReadOnlyList<ProductProject>> s_all = new(LoadAll);
    private static readonly Lazy<IReadOnlyList<Arrow>> s_arrows = new(() => [.. All.SelectMany(project => Arrows.Of(project.Compilation))]);

    /// <summary>Every project outside the tests, samples and benchmarks.</summary>
    public static IReadOnlyList<ProductProject> All => s_all.Value;

    /// <summary>The references from folder to folder in all of them.</summary>
    public static IReadOnlyList<Arrow> AllArrows => s_arrows.Value;

    public string Folder => RoomTable.FolderOf(Path);

    /// <summary>The sources that are files of the project.</summary>
    public IEnumerable<SyntaxTree> Files => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>Compiles sources that are no files, as if they were a project's.</summary>
    public static CSharpCompilation Compile(string assembly, IEnumerable<SourceFile> files, IEnumerable<string>? friends = null, params MetadataReference[] projects) =>
        CSharpCompilation.Create(
            assembly,
            [.. files.Select(file => file.Parse(s_parsing)), CSharpSyntaxTree.ParseText(WhatTheBuildAdds(friends ?? []), s_parsing)],
            [.. s_references, .. projects],
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static IReadOnlyList<ProductProject> LoadAll()
    {
        Dictionary<string, ProductProject> loaded = [];
        foreach (string path in SourceFile.PathsOf("*.csproj").Where(path => !s_otherFolders.Contains(path.Split('/')[0])))
            Load(path, loaded);
        return [.. loaded.Values];
    }

    private static ProductProject Load(string path, Dictionary<string, ProductProject> loaded)
    {
        if (loaded.TryGetValue(path, out ProductProject? known))
            return known;
        XDocument file = XDocument.Load(SourceFile.FullPathOf(path));
        IEnumerable<string> Included(string item) => file.Descendants(item).Select(element => (string?)element.Attribute("Include")).OfType<string>();
        string InTree(string relative) => SourceFile.PathOf(SourceFile.FullPathOf($"{RoomTable.FolderOf(path)}/{relative}"));

        MetadataReference[] projects = [.. Included("ProjectReference").Select(reference => Load(InTree(reference), loaded).Compilation.ToMetadataReference())];
        string[] folders = [RoomTable.FolderOf(path), .. Included("Compile").Select(pattern => InTree(RoomTable.FolderOf(pattern)))];
        ProductProject project = new(
            path,
            IsPublic: (string?)file.Descendants("IsPackable").SingleOrDefault() == "true",
            Compile(
                System.IO.Path.GetFileNameWithoutExtension(path),
                SourceFile.All.Where(source => folders.Any(folder => source.Path.StartsWith(folder + '/', StringComparison.Ordinal))),
                Included("InternalsVisibleTo"),
                projects));
        loaded.Add(path, project);
        return project;
    }

    /// <summary>The usings of the SDK, and who may see what is internal.</summary>
    private static string WhatTheBuildAdds(IEnumerable<string> friends) => $"""
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        {string.Concat(friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]\n"))}
        """;
}

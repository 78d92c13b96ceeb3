using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Architecture.Tests.House;

/// <summary>Compiles sources as a build does, to know their symbols.</summary>
internal static class Compilations
{
    private static readonly CSharpParseOptions s_parsing = new(
        LanguageVersion.Preview,
        DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>
    /// What these tests run on. It has more than each project refers to, which does no harm: a build proves that the project has enough.
    /// </summary>
    private static readonly MetadataReference[] s_platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The sources of a project, with the symbols of those that it refers to.</summary>
    public static CSharpCompilation OfProject(ProjectFile project, IEnumerable<Compilation> references) => Compile(
        project.AssemblyName,
        SourceTree.Files.Where(file => project.SourceFolders.Any(folder => file.Path.StartsWith(folder + '/', StringComparison.Ordinal))),
        project.Friends,
        references);

    /// <summary>Sources that are no files of the tree.</summary>
    public static CSharpCompilation OfSources(params SourceFile[] files) => Compile("House", files, friends: [], references: []);

    /// <summary>A program of somebody who has a product's package.</summary>
    public static CSharpCompilation OfProgram(string source, Compilation product) =>
        Compile("Program", [new SourceFile("Program.cs", source)], friends: [], [product]);

    private static CSharpCompilation Compile(
        string assembly,
        IEnumerable<SourceFile> files,
        IEnumerable<string> friends,
        IEnumerable<Compilation> references) => CSharpCompilation.Create(
            assembly,
            files.Append(new SourceFile("", WhatTheBuildAdds(friends))).Select(Parse),
            [.. s_platform, .. references.Select(reference => reference.ToMetadataReference())],
            s_options);

    private static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, s_parsing, file.Path);

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

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Tests.Harness;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A C# file of the tree, by its path from the root.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] s_foldersWithoutSources = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    private static readonly string s_root = Repository.Of(ThisFile());

    /// <summary>All but what a tool wrote.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. PathsOf("*.cs").Where(path => !IsSnapshot(path)).Select(path => new SourceFile(path, File.ReadAllText(FullPathOf(path))))];

    /// <summary>The files of the tree whose names fit the pattern, in order.</summary>
    public static IEnumerable<string> PathsOf(string pattern) => In(new(s_root), pattern)
        .Select(file => PathOf(file.FullName))
        .Order(StringComparer.Ordinal);

    /// <summary>Where a file of the tree lies on this machine.</summary>
    public static string FullPathOf(string path) => System.IO.Path.Combine(s_root, path);

    /// <summary>Where in the tree a file of this machine lies.</summary>
    public static string PathOf(string fullPath) => System.IO.Path.GetRelativePath(s_root, fullPath).Replace('\\', '/');

    public SyntaxTree Parse(CSharpParseOptions? options = null) => CSharpSyntaxTree.ParseText(SourceText.From(Text), options, Path);

    private static IEnumerable<FileInfo> In(DirectoryInfo folder, string pattern) => folder.EnumerateDirectories()
        .Where(inner => inner.Name[0] != '.' && !s_foldersWithoutSources.Contains(inner.Name))
        .SelectMany(inner => In(inner, pattern))
        .Concat(folder.EnumerateFiles(pattern));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static bool IsSnapshot(string path) =>
        path.EndsWith(".verified.cs", StringComparison.Ordinal) || path.EndsWith(".received.cs", StringComparison.Ordinal);
}

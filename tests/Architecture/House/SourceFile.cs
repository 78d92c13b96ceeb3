using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A C# file of the tree, by its path from the root.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] s_foldersWithoutSources = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>All but what a tool wrote.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. PathsOf("*.cs").Where(path => !IsSnapshot(path)).Select(path => new SourceFile(path, File.ReadAllText(SourceTree.PathOf(path))))];

    /// <summary>The files of the tree whose names fit the pattern, in order.</summary>
    public static IEnumerable<string> PathsOf(string pattern) => In(new(SourceTree.Root), pattern)
        .Select(file => System.IO.Path.GetRelativePath(SourceTree.Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public SyntaxTree Parse(CSharpParseOptions? options = null) => CSharpSyntaxTree.ParseText(SourceText.From(Text), options, Path);

    private static IEnumerable<FileInfo> In(DirectoryInfo folder, string pattern) => folder.EnumerateDirectories()
        .Where(inner => inner.Name[0] != '.' && !s_foldersWithoutSources.Contains(inner.Name))
        .SelectMany(inner => In(inner, pattern))
        .Concat(folder.EnumerateFiles(pattern));

    private static bool IsSnapshot(string path) =>
        path.EndsWith(".verified.cs", StringComparison.Ordinal) || path.EndsWith(".received.cs", StringComparison.Ordinal);
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Tests.Harness;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A C# file of the tree, by its path from the root.</summary>
internal sealed class SourceFile(string path, string text)
{
    private static readonly string[] s_foldersWithoutSources = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    private static readonly string s_root = Repository.Of(ThisFile());

    private readonly Lazy<SyntaxNode> _syntax = new(() => CSharpSyntaxTree.ParseText(text, path: path).GetRoot());

    /// <summary>All but what a tool wrote.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. PathsOf("*.cs").Where(path => !IsSnapshot(path)).Select(path => new SourceFile(path, File.ReadAllText(FullPathOf(path))))];

    public string Path => path;

    public string Text => text;

    /// <summary>The files of the tree whose names fit the pattern, in order.</summary>
    public static IEnumerable<string> PathsOf(string pattern) => In(new(s_root), pattern)
        .Select(file => PathOf(file.FullName))
        .Order(StringComparer.Ordinal);

    /// <summary>Where a file of the tree lies on this machine.</summary>
    public static string FullPathOf(string path) => System.IO.Path.Combine(s_root, path);

    /// <summary>Where in the tree a file of this machine lies.</summary>
    public static string PathOf(string fullPath) => System.IO.Path.GetRelativePath(s_root, fullPath).Replace('\\', '/');

    /// <summary>The file by itself. Of a program for tests that has marks in it, the parser understands the rest.</summary>
    public SyntaxNode Syntax => _syntax.Value;

    private static IEnumerable<FileInfo> In(DirectoryInfo folder, string pattern) => folder.EnumerateDirectories()
        .Where(inner => inner.Name[0] != '.' && !s_foldersWithoutSources.Contains(inner.Name))
        .SelectMany(inner => In(inner, pattern))
        .Concat(folder.EnumerateFiles(pattern));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static bool IsSnapshot(string path) =>
        path.EndsWith(".verified.cs", StringComparison.Ordinal) || path.EndsWith(".received.cs", StringComparison.Ordinal);
}

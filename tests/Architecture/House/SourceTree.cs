namespace Stevedore.Architecture.Tests.House;

/// <summary>The files of the repository, by their paths from its root.</summary>
internal static class SourceTree
{
    private static readonly string[] s_foldersOfTools = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>All C# files but those that a tool wrote.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. PathsOf("*.cs")
            .Where(path => !IsSnapshot(path))
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.FullPathOf(path)))),
    ];

    /// <summary>The files whose names fit the pattern, in order.</summary>
    public static IEnumerable<string> PathsOf(string pattern) => In(new(Repository.Root), pattern)
        .Select(file => PathOf(file.FullName))
        .Order(StringComparer.Ordinal);

    /// <summary>Where in the tree a file of this machine lies.</summary>
    public static string PathOf(string fullPath) => Path.GetRelativePath(Repository.Root, fullPath).Replace('\\', '/');

    /// <summary>The folder of a file of the tree.</summary>
    public static string FolderOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private static IEnumerable<FileInfo> In(DirectoryInfo folder, string pattern) => folder.EnumerateDirectories()
        .Where(inner => inner.Name[0] != '.' && !s_foldersOfTools.Contains(inner.Name))
        .SelectMany(inner => In(inner, pattern))
        .Concat(folder.EnumerateFiles(pattern));

    private static bool IsSnapshot(string path) =>
        path.EndsWith(".verified.cs", StringComparison.Ordinal) || path.EndsWith(".received.cs", StringComparison.Ordinal);
}

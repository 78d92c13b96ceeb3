using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Generator.Benchmarks;

/// <summary>All C# files of a folder, as one project.</summary>
internal static class SourceFolder
{
    // A project that uses archives somewhere.
    private const string Storekeeper = """
        using System;
        using System.Collections.Generic;
        using Stevedore;

        namespace Storekeeping;

        [Serializable]
        public partial class Crate<T>
        {
            private T? _content;
            private List<Crate<T>> _inside = [];
        }

        internal static class Storekeeper
        {
            public static byte[] Store(List<Crate<int>> crates) => Archive.Serialize(crates);
        }
        """;

    public static Project Read(string folder) => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(static path => (path, SourceText.From(File.ReadAllText(path), Encoding.UTF8))),
        ]);

    /// <summary>The same, beside a file that uses archives.</summary>
    public static Project WithArchives(Project project) =>
        new(project.Name + " with archives", [.. project.Files, ("Storekeeper.cs", SourceText.From(Storekeeper))]);
}

using System.Collections.Immutable;
using System.IO.Compression;

namespace Stevedore.Package.Tests;

/// <summary>What the tests ask of a package, which is a zip file.</summary>
internal static class ZipEntries
{
    /// <summary>The names of the files, without those that every package has: the Open Packaging Conventions ask for them.</summary>
    public static IEnumerable<string> ContentNames(this ZipArchive package) =>
        package.Entries.Select(entry => entry.FullName).Where(name => !IsPlumbing(name)).Order(StringComparer.Ordinal);

    public static ImmutableArray<byte> Bytes(this ZipArchive package, string name)
    {
        ZipArchiveEntry entry = package.GetEntry(name) ?? throw new FileNotFoundException($"The package holds no {name}.");
        using Stream stream = entry.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return [.. bytes.ToArray()];
    }

    private static bool IsPlumbing(string name) =>
        name is "[Content_Types].xml"
        || name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal);
}

using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Tests.Harness;

/// <summary>What test source is compiled against: the platform that the tests run on, and the runtime.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Append(typeof(Archive).Assembly.Location)
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>The package that loads payloads of BinaryFormatter.</summary>
    public static MetadataReference Payloads =>
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Stevedore.BinaryFormatter.dll"));
}

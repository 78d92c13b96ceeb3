using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Generator.Benchmarks;

/// <summary>What every project here is compiled with.</summary>
internal static class Platform
{
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NETCOREAPP"]);

    /// <summary>The platform and the runtime of archives.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => IsOfPlatform(Path.GetFileName(path)))
            .Append(typeof(Archive).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static bool IsOfPlatform(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal) || file is "mscorlib.dll" or "netstandard.dll";
}

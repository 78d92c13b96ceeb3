using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Analyzers.Benchmarks;

/// <summary>All C# files of a folder, as one project.</summary>
internal sealed class CodeBase
{
    private static readonly CSharpParseOptions s_options =
        new(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NETCOREAPP"]);

    private readonly (string Path, SourceText Text)[] _files;
    private readonly MetadataReference[] _platform;

    private CodeBase((string Path, SourceText Text)[] files, MetadataReference[] platform)
    {
        _files = files;
        _platform = platform;
    }

    /// <summary>Gets the number of files.</summary>
    public int Files => _files.Length;

    /// <summary>Gets the number of lines.</summary>
    public int Lines => _files.Sum(static file => file.Text.Lines.Count);

    /// <summary>Reads a folder.</summary>
    public static CodeBase Read(string folder)
    {
        string runtime = Path.GetFileName(typeof(Archive).Assembly.Location);
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return new CodeBase(
            [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(static path => (path, SourceText.From(File.ReadAllText(path), Encoding.UTF8)))],
            [.. platform
                .Where(path => IsOfPlatform(Path.GetFileName(path)) && Path.GetFileName(path) != runtime)
                .Select(static path => MetadataReference.CreateFromFile(path))]);
    }

    /// <summary>Parses everything anew.</summary>
    public CSharpCompilation Parse(Circumstance circumstance)
    {
        IEnumerable<MetadataReference> references = circumstance.ReferencesRuntime
            ? _platform.Append(MetadataReference.CreateFromFile(typeof(Archive).Assembly.Location))
            : _platform;
        IEnumerable<(string Path, SourceText Text)> files = circumstance.Companion is { } companion
            ? _files.Append(("Storekeeper.cs", SourceText.From(companion)))
            : _files;
        return CSharpCompilation.Create(
            "CodeBase",
            files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, s_options, file.Path)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static bool IsOfPlatform(string file) =>
        file.StartsWith("System.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.Win32.", StringComparison.Ordinal)
        || file is "mscorlib.dll" or "netstandard.dll";
}

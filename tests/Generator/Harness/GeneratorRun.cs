using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Generator.Tests.Harness;

/// <summary>One run of the generator over some source, and what came of it.</summary>
internal sealed class GeneratorRun
{
    private const string Silence = "#pragma warning disable";

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private GeneratorRun(GeneratorDriver driver, Compilation input)
    {
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        Input = input;
        Output = output;
        Result = Driver.GetRunResult();
    }

    public GeneratorDriver Driver { get; }

    public Compilation Input { get; }

    public Compilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The one generated file that is not the registry.</summary>
    public string TypeFile => Files.Single(file => !file.Key.EndsWith("ArchiveClasses.g.cs", StringComparison.Ordinal)).Value;

    public string Registry => Files.Single(file => file.Key.EndsWith("ArchiveClasses.g.cs", StringComparison.Ordinal)).Value;

    public static GeneratorRun Over(params string[] sources) => Over(Compile("Cargo", sources));

    public static GeneratorRun Over(Compilation input)
    {
        GeneratorDriverOptions options = new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ArchiveGenerator().AsSourceGenerator()],
            parseOptions: s_parseOptions,
            driverOptions: options);
        return new GeneratorRun(driver, input);
    }

    public static CSharpCompilation Compile(string assembly, params string[] sources) => CSharpCompilation.Create(
        assembly,
        sources.Select((source, index) => Parse(source, $"Source{index}.cs")),
        References.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_parseOptions, path);

    /// <summary>Runs the same driver over changed source, as an editor does after a keystroke.</summary>
    public GeneratorRun Again(Func<Compilation, Compilation> edit) => new(Driver, edit(Input));

    /// <summary>
    /// Fails unless everything compiles without a warning, the documentation comments included. Generated files silence the warnings of
    /// the compiler; here they must not need to, but for what is obsolete.
    /// </summary>
    public GeneratorRun ShouldCompile()
    {
        Compilation outspoken = Output;
        foreach (SyntaxTree tree in Result.GeneratedTrees)
        {
            string text = tree.ToString().Replace(Silence, Silence + " CS0612, CS0618", StringComparison.Ordinal);
            outspoken = outspoken.ReplaceSyntaxTree(tree, Parse(text, tree.FilePath));
        }

        IEnumerable<string> complaints = outspoken.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsAboutTestSource(diagnostic))
            .Select(diagnostic => diagnostic.ToString());
        Assert.Empty(complaints);
        return this;
    }

    /// <summary>The assembly that source and generated code make together.</summary>
    public byte[] ToAssembly()
    {
        using MemoryStream image = new();
        IEnumerable<string> complaints = Output.Emit(image).Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsAboutTestSource(diagnostic))
            .Select(diagnostic => $"{diagnostic.Id} in: {LineOf(diagnostic.Location)}");
        Assert.Empty(complaints);
        return image.ToArray();
    }

    private static string? LineOf(Location location) =>
        location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();

    // The sources of tests leave fields unassigned and undocumented on purpose.
    private static bool IsAboutTestSource(Diagnostic diagnostic) =>
        diagnostic.Id is "CS0169" or "CS0649" or "CS0414" or "CS8618" or "CS1591"
        && diagnostic.Location.SourceTree?.FilePath.StartsWith("Source", StringComparison.Ordinal) == true;
}

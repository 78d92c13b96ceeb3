using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Benchmarks;

/// <summary>Compiles a code base in several ways and says how much processor time each took, on all cores together.</summary>
internal static class Compiler
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(StevedoreAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Parses, binds and emits, as a compiler does without analyzers.</summary>
    public static TimeSpan Compile(CodeBase code, Circumstance circumstance) => Measure(() =>
    {
        using MemoryStream output = new();
        code.Parse(circumstance).Emit(output);
    });

    /// <summary>
    /// Parses, binds and runs an analyzer that does nothing: what a project pays for having analyzers at all, as every project of the .NET
    /// SDK has.
    /// </summary>
    public static TimeSpan AnalyzeIdly(CodeBase code, Circumstance circumstance) =>
        Measure(() => _ = WithAnalyzers(code.Parse(circumstance), [new IdleAnalyzer()], logsTimes: false)
            .GetAllDiagnosticsAsync(CancellationToken.None).Result);

    /// <summary>Parses, binds and runs all analyzers, and gives what they report.</summary>
    public static TimeSpan Analyze(CodeBase code, Circumstance circumstance, out Diagnostic[] found)
    {
        ImmutableArray<Diagnostic> all = [];
        TimeSpan time = Measure(() => all = WithAnalyzers(code.Parse(circumstance), s_analyzers, logsTimes: false)
            .GetAllDiagnosticsAsync(CancellationToken.None).Result);
        found = [.. all.Where(static diagnostic =>
            diagnostic.Id.StartsWith("STV", StringComparison.Ordinal) || diagnostic.Id.StartsWith("AD0", StringComparison.Ordinal))];
        return time;
    }

    /// <summary>
    /// The time that each analyzer takes by Roslyn's own count, the slowest first. On one thread, where none waits for another.
    /// </summary>
    public static IEnumerable<(string Analyzer, TimeSpan Time)> TimeEach(CodeBase code, Circumstance circumstance)
    {
        CSharpCompilation compilation = code.Parse(circumstance);
        compilation = compilation.WithOptions(compilation.Options.WithConcurrentBuild(false));
        AnalysisResult result = WithAnalyzers(compilation, s_analyzers, logsTimes: true)
            .GetAnalysisResultAsync(CancellationToken.None).Result;
        return result.AnalyzerTelemetryInfo
            .Select(static pair => (pair.Key.GetType().Name, pair.Value.ExecutionTime))
            .OrderByDescending(static pair => pair.ExecutionTime);
    }

    private static CompilationWithAnalyzers WithAnalyzers(
        CSharpCompilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        bool logsTimes) => new(
        compilation,
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: !logsTimes,
            logAnalyzerExecutionTime: logsTimes));

    private static TimeSpan Measure(Action work)
    {
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}

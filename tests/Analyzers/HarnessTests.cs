using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Tests.Harness;
using Xunit.Sdk;

namespace Stevedore.Analyzers.Tests;

public sealed class HarnessTests
{
    [Fact]
    public async Task A_mark_without_a_diagnostic_fails() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => Expect.DiagnosticsAsync("STV0102", "[|Console.WriteLine()|];"));

    [Fact]
    public async Task A_diagnostic_without_a_mark_fails() =>
        await Assert.ThrowsAnyAsync<XunitException>(
            () => Expect.DiagnosticsAsync("STV0102", """Stevedore.Archive.OpenRead("a").Write(1);"""));

    [Fact]
    public async Task A_program_that_does_not_compile_fails() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => Expect.DiagnosticsAsync("STV0102", "int number = \"text\";"));

    [Fact]
    public async Task An_analyzer_that_throws_is_seen()
    {
        ImmutableArray<Diagnostic> found = await new UserProgram("Console.WriteLine();").DiagnoseAsync(new ThrowingAnalyzer());
        Assert.Contains(found, static diagnostic => diagnostic.Id == "AD0001");
    }

#pragma warning disable RS1001, RS1036, RS1038 // Run only by the test above, never loaded by a compiler.
    private sealed class ThrowingAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Expect.AllAnalyzers[0].SupportedDiagnostics;

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(static _ => throw new InvalidOperationException("meant to be seen"));
        }
    }
#pragma warning restore RS1001, RS1036, RS1038
}

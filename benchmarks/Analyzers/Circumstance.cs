using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Analyzers.Benchmarks;

/// <summary>How a project that does not use archives may come to be analyzed.</summary>
internal sealed record Circumstance(string Description, bool ReferencesRuntime, AnalyzerOptions Options)
{
    /// <summary>Gets all of them.</summary>
    public static ImmutableArray<Circumstance> All { get; } =
    [
        new("without a reference to the runtime", false, new AnalyzerOptions([])),
        new("with a reference to the runtime", true, new AnalyzerOptions([])),
        new("with an ArchiveSchema.txt too", true, new AnalyzerOptions([new EmptySchema()])),
    ];

    private sealed class EmptySchema : AdditionalText
    {
        public override string Path => "ArchiveSchema.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From("");
    }
}

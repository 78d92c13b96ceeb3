using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>STV0101 and STV0102: an archive stores or loads, never both.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArchiveDirectionAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.BothDirections, ArchiveDescriptors.WrongDirection);

    /// <inheritdoc/>
    private protected override FlowRule CreateRule(RuntimeSymbols symbols) => new DirectionRule(symbols);
}

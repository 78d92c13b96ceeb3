using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>STV0103, STV0104, STV0105, STV0111 and STV0202: an archive, its buffer and what is under it, from opening to end.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArchiveLifetimeAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        ArchiveDescriptors.NeverClosed,
        ArchiveDescriptors.StreamUnderArchive,
        ArchiveDescriptors.SecondArchive,
        ArchiveDescriptors.UsedAfterEnd,
        SocketDescriptors.TearDownOrder);

    /// <inheritdoc/>
    private protected override FlowRule CreateRule(RuntimeSymbols symbols) => new LifetimeRule(symbols);
}

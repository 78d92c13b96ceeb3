using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Sockets;

/// <summary>STV0201: an archive, or a socket file for one, over a datagram socket.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DatagramTransportAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SocketDescriptors.DatagramTransport);

    /// <inheritdoc/>
    private protected override FlowRule CreateRule(RuntimeSymbols symbols) => new TransportRule(symbols);
}

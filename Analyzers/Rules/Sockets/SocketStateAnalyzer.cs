using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Sockets;

/// <summary>STV0203, STV0204 and STV0206: creating, listening and accepting in the order that sockets need.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SocketStateAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        SocketDescriptors.AcceptIntoCreated,
        SocketDescriptors.ListenWithoutPort,
        SocketDescriptors.AcceptedAndLost);

    /// <inheritdoc/>
    private protected override FlowRule? CreateRule(RuntimeSymbols symbols) =>
        symbols.AsyncSocket is null ? null : new SocketStateRule(symbols);
}

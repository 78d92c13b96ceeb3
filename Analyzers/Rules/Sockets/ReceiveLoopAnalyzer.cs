using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Sockets;

/// <summary>
/// STV0205: a receive callback reads until the archive's buffer is empty, or ends the archive. The archive reads ahead, so the second of
/// two messages that came together is in its buffer, and no callback comes for it before the archive gives it back.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReceiveLoopAnalyzer : SourceAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SocketDescriptors.ReceivesOnce);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        foreach (ExecutableBody body in ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken))
        {
            if (body.Owner is not IMethodSymbol { Name: "OnReceive" } method || !method.ContainingType.IsOrDerivesFrom(symbols.AsyncSocket))
                continue;
            if (ReceivedMessages.Of(body.Root, symbols).FirstReadOnce() is not { } read)
                continue;
            file.ReportDiagnostic(Diagnostic.Create(
                SocketDescriptors.ReceivesOnce,
                read.Call.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(SocketDescriptors.ReadArchive, read.Archive.Syntax.ToString()),
                read.Archive.Syntax.ToString()));
        }
    };
}

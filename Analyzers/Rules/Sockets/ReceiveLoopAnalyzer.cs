using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Archives;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Sockets;

/// <summary>
/// STV0205: a receive callback reads until the archive's buffer is empty. The archive reads ahead, so the second of two messages that
/// came together is in its buffer, and no callback will come for it.
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
            IOperation[] operations = [.. body.Root.Descendants()];
            if (operations.Any(operation => LooksForMore(operation, symbols)))
                continue;
            if (operations.OfType<IInvocationOperation>().FirstOrDefault(call => IsReadFromKeptArchive(call, symbols)) is { } read)
            {
                file.ReportDiagnostic(Diagnostic.Create(
                    SocketDescriptors.ReceivesOnce,
                    read.Syntax.GetLocation(),
                    read.Receiver()!.Syntax.ToString()));
            }
        }
    };

    /// <summary>Whether the callback loops, asks for more, or leaves it to a method of its own, which may do either.</summary>
    private static bool LooksForMore(IOperation operation, RuntimeSymbols symbols) => operation switch
    {
        ILoopOperation or ILabeledOperation => true,
        IPropertyReferenceOperation property => property.Property is { Name: "IsBufferEmpty" },
        IInvocationOperation call => call.ArgumentsBesideReceiver().Any(argument => argument.Value.Type.IsOrDerivesFrom(symbols.Archive))
            || call is
            {
                TargetMethod.Name: "OnReceive",
                Instance: not IInstanceReferenceOperation { Syntax.RawKind: (int)SyntaxKind.BaseExpression },
            },
        _ => false,
    };

    /// <summary>An archive that the callback makes for itself ends with it; one in a field keeps what it has read ahead.</summary>
    private static bool IsReadFromKeptArchive(IInvocationOperation call, RuntimeSymbols symbols) =>
        ArchiveMembers.UseOf(call.TargetMethod, symbols) == ArchiveUse.Read
        && call.Receiver() is IFieldReferenceOperation or IPropertyReferenceOperation;
}

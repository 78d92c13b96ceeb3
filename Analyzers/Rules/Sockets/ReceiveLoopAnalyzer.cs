using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Archives;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;
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
            IOperation[] operations = [.. body.Root.Descendants()];
            if (operations.Any(operation => LooksForMore(operation, symbols)))
                continue;
            IInvocationOperation? read = operations.OfType<IInvocationOperation>()
                .FirstOrDefault(call => IsReadFromOpenArchive(call, operations, symbols));
            if (read is not null)
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

    /// <summary>Whether what the archive has read ahead is still in it when the callback returns.</summary>
    private static bool IsReadFromOpenArchive(IInvocationOperation call, IOperation[] operations, RuntimeSymbols symbols) =>
        ArchiveMembers.UseOf(call.TargetMethod, symbols) == ArchiveUse.Read
        && call.Receiver() switch
        {
            IFieldReferenceOperation or IPropertyReferenceOperation => true,
            ILocalReferenceOperation archive => IsLeftOpen(archive.Local, operations, symbols),
            _ => false,
        };

    /// <summary>Whether the callback makes the archive for itself over the connection, reads it, and does nothing else with it.</summary>
    private static bool IsLeftOpen(ILocalSymbol archive, IOperation[] operations, RuntimeSymbols symbols) =>
        operations.OfType<IVariableDeclaratorOperation>().FirstOrDefault(declarator => declarator.Symbol.Is(archive)) is { } declared
        && declared.GetVariableInitializer()?.Value.WithoutConversion() is IObjectCreationOperation { Arguments.Length: > 0 } made
        && made.Arguments[0].Value.WithoutConversion().Type.IsOrDerivesFrom(symbols.SocketFile)
        && !IsDisposedOf(declared)
        && operations.OfType<ILocalReferenceOperation>()
            .Where(mention => mention.Local.Is(archive))
            .All(mention => operations.OfType<IInvocationOperation>().Any(call =>
                ReferenceEquals(call.Receiver(), mention) && ArchiveMembers.UseOf(call.TargetMethod, symbols) == ArchiveUse.Read));

    private static bool IsDisposedOf(IVariableDeclaratorOperation declared) =>
        declared.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation;
}

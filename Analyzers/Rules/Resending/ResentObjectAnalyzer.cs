using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Resending;

/// <summary>
/// STV0109: an object that changes is written again to the archive of a connection. An archive knows the objects that it has written, as
/// <c>CArchive</c> does, and the second time it writes a reference back to the first.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResentObjectAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ArchiveDescriptors.SentTwice);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols) => context.RegisterSymbolStartAction(
        type =>
        {
            var archives = new ConnectionArchives((INamedTypeSymbol)type.Symbol, symbols);
            var sends = new Sends(symbols);
            type.RegisterOperationAction(
                action =>
                {
                    bool isInConstructor = action.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol or IPropertySymbol;
                    archives.See(action.Operation);
                    sends.See(action.Operation, isInConstructor);
                },
                OperationKind.Invocation,
                OperationKind.SimpleAssignment,
                OperationKind.CompoundAssignment,
                OperationKind.Increment,
                OperationKind.Decrement,
                OperationKind.FieldInitializer,
                OperationKind.PropertyInitializer);
            type.RegisterSymbolEndAction(end =>
            {
                foreach (Send send in sends.OfChangedObjects().Where(send => archives.IsOfConnection(send)))
                    end.ReportDiagnostic(Diagnostic.Create(ArchiveDescriptors.SentTwice, send.Call.Syntax.GetLocation(), send.Subject.Name));
            });
        },
        SymbolKind.NamedType);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Resending;

/// <summary>
/// STV0109: an object that changes is written again to the archive of a connection. An archive knows the objects that it has written, as
/// <c>CArchive</c> does, and the second time it writes a reference back to the first.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResentObjectAnalyzer : SourceAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.SentTwice);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        IEnumerable<INamedTypeSymbol> senders = ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken)
            .Where(body => body.Root.Descendants().OfType<IInvocationOperation>().Any(call => Send.Of(call, symbols) is not null))
            .Select(static body => body.Owner.ContainingType);
        foreach (INamedTypeSymbol type in new HashSet<INamedTypeSymbol>(senders, SymbolEqualityComparer.Default))
        {
            foreach (Send send in Resent(type, file.SemanticModel, symbols, file.CancellationToken))
            {
                // A type in several files is gone through for each of them.
                if (send.Call.Syntax.SyntaxTree == file.SemanticModel.SyntaxTree)
                {
                    file.ReportDiagnostic(Diagnostic.Create(
                        ArchiveDescriptors.SentTwice,
                        send.Call.Syntax.GetLocation(),
                        send.Subject.Name));
                }
            }
        }
    };

    private static IEnumerable<Send> Resent(
        INamedTypeSymbol type,
        SemanticModel model,
        RuntimeSymbols symbols,
        CancellationToken cancellation)
    {
        ConnectionArchives archives = new(type, symbols);
        Sends sends = new(symbols);
        foreach (ExecutableBody body in ExecutableBodies.OfType(type, model, cancellation))
        {
            bool isInConstructor = body.Owner is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol or IPropertySymbol;
            foreach (IOperation operation in body.Root.DescendantsAndSelf())
            {
                archives.See(operation);
                sends.See(operation, isInConstructor);
            }
        }

        return sends.OfChangedObjects().Where(archives.IsOfConnection);
    }
}

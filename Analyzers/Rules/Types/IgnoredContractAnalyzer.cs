using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0017: an archivable type with a contract about its state that archives do not follow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredContractAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.IgnoredContract);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (!SerializableDeclarations.GetsGeneratedBody(type, action.CancellationToken)
                    || !archived.Contains(type, action.CancellationToken))
                    return;
                foreach (string contract in IgnoredContracts.Of(type))
                    action.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.IgnoredContract, type.Locations[0], contract));
            },
            SymbolKind.NamedType);
    }
}

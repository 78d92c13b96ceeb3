using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0001: a <c>[Serializable]</c> type that meets an archive must be partial. It is reported where the type is declared, since
/// that is the place to mend and code fixes act only on diagnostics of the file at hand; so a symbol action reports it, and
/// whether the type meets an archive anywhere is looked up in <see cref="ArchiveEncounters"/>, which is computed once and only
/// in compilations that declare a type in question.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MustBePartialAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.MustBePartial);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchiveEncounters encounters = new(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (!SerializableDeclarations.LacksPartial(type, action.CancellationToken))
                    return;
                if (encounters.HowMet(type, action.CancellationToken) is not { } how)
                    return;
                INamedTypeSymbol culprit = SerializableDeclarations.OutermostWithoutPartial(type, action.CancellationToken)!;
                action.ReportDiagnostic(Diagnostic.Create(
                    TypeDescriptors.MustBePartial,
                    type.Locations[0],
                    type.Name,
                    how,
                    culprit.Is(type) ? "it" : $"its container '{culprit.Name}'"));
            },
            SymbolKind.NamedType);
    }
}

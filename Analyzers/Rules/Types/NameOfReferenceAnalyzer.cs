using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0016: a class has the wire name of a class of a referenced assembly, and there is a place where either may stand. Elsewhere the type
/// of the place tells them apart.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameOfReferenceAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.NameOfReference);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ReferencedWireNames referenced = new(context.Compilation);
        ReferencePlaces places = new(context.Compilation);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (WireNames.Of(type) is not { } name || type.HasTypeParameters())
                    return;
                foreach (INamedTypeSymbol other in referenced.Of(name, action.CancellationToken))
                {
                    if (places.CommonTo(type, other, action.CancellationToken) is { } place)
                        action.ReportDiagnostic(Diagnostic.Create(
                            TypeDescriptors.NameOfReference,
                            type.Locations[0],
                            type.ToDisplayString(),
                            name,
                            other.ToDisplayString(),
                            other.ContainingAssembly.Name,
                            place.ToDisplayString()));
                }
            },
            SymbolKind.NamedType);
    }
}

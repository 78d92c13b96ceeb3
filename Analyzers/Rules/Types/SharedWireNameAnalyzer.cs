using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0006: no two classes of a compilation have the same name on the wire.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedWireNameAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.SharedWireName);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        WireNames names = new(context.Compilation);
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (!archived.Contains(type, action.CancellationToken)
                    || WireNames.Of(type) is not { } name
                    || names.OtherOf(type, name, action.CancellationToken) is not { } other)
                    return;
                bool isExplicit = type.RuntimeClass()?.Argument() is string;
                action.ReportDiagnostic(Diagnostic.Create(
                    TypeDescriptors.SharedWireName,
                    (isExplicit ? type.RuntimeClass().Location(action.CancellationToken) : null) ?? type.Locations[0],
                    type.ToDisplayString(),
                    other.ToDisplayString(),
                    name));
            },
            SymbolKind.NamedType);
    }
}

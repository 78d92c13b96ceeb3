using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0019: a class whose initializers cannot run before its objects are loaded, and that needs what they say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostInitializerAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.LostInitializer);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (type.TypeKind != TypeKind.Class || type.IsAbstract
                    || !SerializableDeclarations.GetsGeneratedBody(type, action.CancellationToken))
                {
                    return;
                }

                if (LoadingConstructors.Of(type, out string? refusal) is not null || refusal is null)
                    return;
                if (LostInitializers.FirstOf(type) is not { } member || !archived.Contains(type, action.CancellationToken))
                    return;
                Location location = type.Locations[0];
                action.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.LostInitializer, location, type.Name, refusal, member));
            },
            SymbolKind.NamedType);
    }
}

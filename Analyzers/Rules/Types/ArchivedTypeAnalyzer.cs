using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Types;

/// <summary>Judges the types with a generated body, of which those are reported that archives meet.</summary>
public abstract class ArchivedTypeAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    private protected sealed override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (!SerializableDeclarations.GetsGeneratedBody(type, action.CancellationToken))
                    return;
                Diagnostic[] found = [.. Judge(type)];
                if (found.Length == 0 || !archived.Contains(type, action.CancellationToken))
                    return;
                foreach (Diagnostic diagnostic in found)
                    action.ReportDiagnostic(diagnostic);
            },
            SymbolKind.NamedType);
    }

    /// <summary>What is wrong with a type, should an archive meet it.</summary>
    private protected abstract IEnumerable<Diagnostic> Judge(INamedTypeSymbol type);
}

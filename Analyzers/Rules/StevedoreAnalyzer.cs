using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers;

/// <summary>
/// The base of every analyzer of the product: a compilation that does not reference the runtime pays for one type look-up
/// and nothing else.
/// </summary>
public abstract class StevedoreAnalyzer : DiagnosticAnalyzer
{
    /// <summary>What becomes of code that generators have written: as a rule it is left alone.</summary>
    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeSymbols.TryFind(start.Compilation) is { } symbols)
                Register(start, symbols);
        });
    }

    /// <summary>Registers the actions of this analyzer for a compilation that references the runtime.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols);
}

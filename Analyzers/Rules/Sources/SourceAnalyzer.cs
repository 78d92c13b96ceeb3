using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Sources;

/// <summary>
/// The base of analyzers that look into the code of source files. A file that mentions neither archives nor their sockets is not opened.
/// </summary>
public abstract class SourceAnalyzer : StevedoreAnalyzer
{
    /// <summary>Makes what looks into the files of one compilation, or null when the compilation lacks what the rule is about.</summary>
    private protected abstract Action<SemanticModelAnalysisContext>? CreateInspection(RuntimeSymbols symbols);

    /// <inheritdoc/>
    private protected sealed override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        if (CreateInspection(symbols) is not { } inspect)
            return;
        MentioningFiles files = MentioningFiles.Of(context.Compilation);
        context.RegisterSemanticModelAction(file =>
        {
            if (files.Contains(file.SemanticModel.SyntaxTree, file.CancellationToken))
                inspect(file);
        });
    }
}

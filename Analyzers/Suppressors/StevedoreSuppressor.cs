using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>
/// The base of what silences warnings of the compiler and of other analyzers. They look at the source as it stands; that an archive stores
/// a field, or calls a method, they cannot know.
/// </summary>
public abstract class StevedoreSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (RuntimeSymbols.TryFind(context.Compilation) is null)
            return;
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (ArchivedMembers.MemberAt(diagnostic, context) is not { } member || !IsBecauseOfArchives(diagnostic, member, context))
                continue;
            SuppressionDescriptor descriptor = SupportedSuppressions.First(candidate => candidate.SuppressedDiagnosticId == diagnostic.Id);
            context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
        }
    }

    /// <summary>Whether the warning about the member is there only because it does not see what archives do.</summary>
    private protected abstract bool IsBecauseOfArchives(Diagnostic diagnostic, ISymbol member, SuppressionAnalysisContext context);
}

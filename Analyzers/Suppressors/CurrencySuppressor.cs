using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>
/// Silences that <c>UnmanagedType.Currency</c> is obsolete, where it says that an archive is to store the member as a <c>COleCurrency</c>.
/// What is obsolete is its use by platform invocation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CurrencySuppressor : StevedoreSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("STVS013", "CS0618", "an archive goes by UnmanagedType.Currency, and does not marshal"));

    /// <inheritdoc/>
    private protected override bool IsBecauseOfArchives(Diagnostic diagnostic, ISymbol member, SuppressionAnalysisContext context)
    {
        if (!member.IsStored(context.CancellationToken) || diagnostic.Location.SourceTree is not { } tree)
            return false;
        SyntaxNode mention = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return mention.FirstAncestorOrSelf<AttributeSyntax>() is not null
            && context.GetSemanticModel(tree).GetSymbolInfo(mention, context.CancellationToken).Symbol
                is IFieldSymbol { Name: "Currency", ContainingType.Name: "UnmanagedType" };
    }
}

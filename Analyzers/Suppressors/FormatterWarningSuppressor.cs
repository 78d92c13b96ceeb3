using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>Silences warnings about <c>[Serializable]</c> that mean BinaryFormatter and its kin, in types that are archived.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormatterWarningSuppressor : StevedoreSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor(
            "STVS009",
            "CA2235",
            "an archive needs no [Serializable] on what it has a wire form for; STV0002 says what it has none for"),
        new SuppressionDescriptor("STVS010", "CA5362", "archives keep the identity of objects and limit their depth, so cycles end"));

    /// <inheritdoc/>
    private protected override bool IsBecauseOfArchives(Diagnostic diagnostic, ISymbol member, SuppressionAnalysisContext context) =>
        member.ContainingType.IsArchived();
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>
/// Silences the advice to make a callback static: a callback is an instance method, even if it does not touch its object.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackSuppressor : StevedoreSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("STVS012", "CA1822", "a method that archives call back is an instance method"));

    /// <inheritdoc/>
    private protected override bool IsBecauseOfArchives(Diagnostic diagnostic, ISymbol member, SuppressionAnalysisContext context) =>
        member is IMethodSymbol
        && member.ContainingType.IsArchived()
        && member.GetAttributes().Any(static attribute => attribute.AttributeClass
            is { Name: "OnSerializingAttribute" or "OnSerializedAttribute" or "OnDeserializingAttribute" or "OnDeserializedAttribute" } type
            && type.ContainingNamespace.ToDisplayString() == "System.Runtime.Serialization");
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>
/// Silences what is said of stored members as if nobody read or assigned them. Most of it the generated body answers already; what is left
/// is said of read-only fields, which are loaded through references, and of all members while another mistake keeps the body from being
/// generated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StoredMemberSuppressor : StevedoreSuppressor
{
    private const string Read = "storing the object reads the member";
    private const string Assigned = "loading an object assigns the member";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("STVS001", "CS0169", Read),
        new SuppressionDescriptor("STVS002", "CS0414", Read),
        new SuppressionDescriptor("STVS003", "CS0649", Assigned),
        new SuppressionDescriptor("STVS004", "IDE0044", Assigned),
        new SuppressionDescriptor("STVS005", "IDE0051", Read),
        new SuppressionDescriptor("STVS006", "IDE0052", Read),
        new SuppressionDescriptor("STVS007", "CA1823", Read),
        new SuppressionDescriptor("STVS008", "CA2227", "loading an object replaces the collection"));

    /// <inheritdoc/>
    private protected override bool IsBecauseOfArchives(Diagnostic diagnostic, ISymbol member, SuppressionAnalysisContext context) =>
        member.IsStored(context.CancellationToken);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0017: an archivable type with a contract about its state that archives do not follow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredContractAnalyzer : ArchivedTypeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.IgnoredContract);

    /// <inheritdoc/>
    private protected override IEnumerable<Diagnostic> Judge(INamedTypeSymbol type) =>
        IgnoredContracts.Of(type).Select(contract => Diagnostic.Create(TypeDescriptors.IgnoredContract, type.Locations[0], contract));
}

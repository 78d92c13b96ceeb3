using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0019: a class whose initializers cannot run before its objects are loaded, and that needs what they say.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostInitializerAnalyzer : ArchivedTypeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.LostInitializer);

    /// <inheritdoc/>
    private protected override IEnumerable<Diagnostic> Judge(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract)
            yield break;
        if (LoadingConstructors.Of(type, out string? refusal) is not null || refusal is null)
            yield break;
        if (LostInitializers.FirstOf(type) is { } member)
            yield return Diagnostic.Create(TypeDescriptors.LostInitializer, type.Locations[0], type.Name, refusal, member);
    }
}

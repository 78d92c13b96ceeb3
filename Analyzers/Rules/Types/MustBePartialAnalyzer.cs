using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0001: a <c>[Serializable]</c> type that meets an archive must be partial. It is reported where the type is declared, since
/// that is the place to mend and code fixes act only on diagnostics of the file at hand; so a symbol action reports it, and
/// whether the type meets an archive anywhere is looked up in <see cref="ArchiveEncounters"/>, which is computed once and only
/// in compilations that declare a type in question. STV0014: a class that derives from an archivable one, and is not reported for
/// that, is archivable itself.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MustBePartialAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.MustBePartial, TypeDescriptors.NotRegistered);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchiveEncounters encounters = new(context.Compilation, symbols);
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                Diagnostic? finding = archived.Contains(type, action.CancellationToken)
                    ? LackOfPartial(type, encounters, action.CancellationToken) ?? LackOfRegistration(type, action.CancellationToken)
                    : InheritsFromOthers(type) ? LackOfRegistration(type, action.CancellationToken) : null;
                if (finding is not null)
                    action.ReportDiagnostic(finding);
            },
            SymbolKind.NamedType);
    }

    private static Diagnostic? LackOfPartial(INamedTypeSymbol type, ArchiveEncounters encounters, CancellationToken cancellation)
    {
        if (!SerializableDeclarations.LacksPartial(type, cancellation) || encounters.HowMet(type, cancellation) is not { } how)
            return null;
        INamedTypeSymbol culprit = SerializableDeclarations.OutermostWithoutPartial(type, cancellation)!;
        return Diagnostic.Create(
            TypeDescriptors.MustBePartial,
            type.Locations[0],
            type.Name,
            how,
            culprit.Is(type) ? "it" : $"its container '{culprit.Name}'");
    }

    /// <summary>
    /// An archive asks each object for its class, and one that inherits the answer of its base would lose what the base does not know.
    /// </summary>
    private static Diagnostic? LackOfRegistration(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, BaseType: { SpecialType: SpecialType.None } ancestor })
            return null;
        if (!ancestor.IsRuntimeObject() || SerializableDeclarations.SaysItsClass(type, cancellation))
            return null;
        return Diagnostic.Create(TypeDescriptors.NotRegistered, type.Locations[0], type.Name, ancestor.Name);
    }

    /// <summary>Whether the base comes from another assembly, where it may have met archives.</summary>
    private static bool InheritsFromOthers(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: true };
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// Finds the types of other assemblies that need a generated formatter so that a value can be archived: its own, and those of what it has.
/// </summary>
internal sealed class NeededFormatters
{
    /// <summary>The property that tells the fix the types, as source names them, one a line.</summary>
    public const string Property = "NeededFormatters";

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _types = [];
    private readonly HashSet<ITypeSymbol> _met = new(SymbolEqualityComparer.Default);

    private NeededFormatters(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
    }

    /// <summary>The property for a value of the type; empty where generated formatters are not all that it lacks.</summary>
    public static ImmutableDictionary<string, string?> Of(ITypeSymbol? type, Compilation compilation, CancellationToken cancellation)
    {
        NeededFormatters needed = new(compilation, cancellation);
        return type is not null && needed.Suffice(type) ? needed.ToProperties() : ImmutableDictionary<string, string?>.Empty;
    }

    /// <summary>The property for the members of the type that a line names.</summary>
    public static ImmutableDictionary<string, string?> OfMembers(
        AttributeData line,
        Compilation compilation,
        CancellationToken cancellation)
    {
        NeededFormatters needed = new(compilation, cancellation);
        return ForeignTypes.SubjectOf(line) is INamedTypeSymbol type
            && ForeignTypeRules.RefusalOf(type, compilation) is null
            && needed.SufficeForMembersOf(type)
                ? needed.ToProperties()
                : ImmutableDictionary<string, string?>.Empty;
    }

    private ImmutableDictionary<string, string?> ToProperties() => _types.Count == 0
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(Property, string.Join("\n", _types));

    private bool Suffice(ITypeSymbol type)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (type is IArrayTypeSymbol array)
            return Suffice(array.ElementType);
        if (!_met.Add(type) || new TypeShapeParser(NameScope.Outermost(_compilation), isEmbedded: false).Parse(type) is not null)
            return true;
        if (type is not INamedTypeSymbol named)
            return false;
        if (ForeignTypeRules.RefusalOf(named, _compilation) is not null)
            return HoldsItsArguments(named) && named.TypeArguments.All(Suffice);
        _types.Add(named.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString());
        return SufficeForMembersOf(named);
    }

    private bool SufficeForMembersOf(INamedTypeSymbol type)
    {
        ForeignMembers members = ForeignMembers.Of(type, []);
        return ForeignConstructor.Of(type, members) is { } constructor
            && members.Readable
                .Where(member => constructor.Takes(member) || ForeignMembers.CanBeSet(member))
                .All(member => Suffice(ForeignMembers.TypeOf(member)));
    }

    /// <summary>Whether archives know the type as what holds values of its arguments.</summary>
    private static bool HoldsItsArguments(INamedTypeSymbol type) => NetTypes.Collection(type) is not null
        || NetTypes.Composite(type, out _) is not null
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}

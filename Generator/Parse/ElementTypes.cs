using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>What a collection has in it.</summary>
internal static class ElementTypes
{
    /// <summary>
    /// The type of the elements of an array or collection; null for what is none, and for maps and arrays of several dimensions.
    /// </summary>
    public static ITypeSymbol? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { Arity: 1 } named when NetTypes.Collection(named) is not null => named.TypeArguments[0],
        _ => null,
    };

    /// <summary>The type within all collections.</summary>
    public static ITypeSymbol Innermost(ITypeSymbol type) => Of(type) is { } element ? Innermost(element) : type;
}

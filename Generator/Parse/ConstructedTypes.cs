using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>Tells generic types, their arguments and whether these are known.</summary>
internal static class ConstructedTypes
{
    /// <summary>True when the type or one of its containers is generic.</summary>
    public static bool HasTypeParameters(this INamedTypeSymbol type) => type.AllTypeArguments().Any();

    /// <summary>The arguments of the type's containers and its own, from the outermost.</summary>
    public static IEnumerable<ITypeSymbol> AllTypeArguments(this INamedTypeSymbol type) => type.ContainingType is { } container
        ? container.AllTypeArguments().Concat(type.TypeArguments)
        : type.TypeArguments;

    /// <summary>True when the type depends on a type parameter, so that what it is remains open.</summary>
    public static bool IsOpen(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => array.ElementType.IsOpen(),
        INamedTypeSymbol named => named.AllTypeArguments().Any(IsOpen),
        _ => false,
    };

    /// <summary>How deep arguments lie within arguments: 0 for <c>int</c>, 2 for <c>List&lt;List&lt;int&gt;&gt;</c>.</summary>
    public static int Nesting(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => 1 + array.ElementType.Nesting(),
        INamedTypeSymbol named => named.AllTypeArguments().Select(argument => 1 + argument.Nesting()).DefaultIfEmpty().Max(),
        _ => 0,
    };
}

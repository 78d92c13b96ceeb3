using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// The types whose objects reach the archive when a value of a type does: the type, and what arrays and collections of it hold.
/// </summary>
internal static class CarriedTypes
{
    /// <summary>The definitions of the types that a value of <paramref name="type"/> carries.</summary>
    public static IEnumerable<INamedTypeSymbol> In(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return In(array.ElementType);
            case INamedTypeSymbol { TypeKind: TypeKind.Delegate }:
                return [];
            case INamedTypeSymbol named:
                IEnumerable<INamedTypeSymbol> carried = [named.OriginalDefinition];
                return CarriesItsArguments(named) ? carried.Concat(named.TypeArguments.SelectMany(In)) : carried;
            default:
                return [];
        }
    }

    private static bool CarriesItsArguments(INamedTypeSymbol type) =>
        type.IsTupleType
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type.SpecialType == SpecialType.System_Collections_IEnumerable
        || type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        || type is { Name: "KeyValuePair", ContainingNamespace.Name: "Generic" }
        || type is { IsSerializable: true, DeclaringSyntaxReferences.IsEmpty: false };
}

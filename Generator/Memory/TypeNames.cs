using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Memory;

/// <summary>The simple names of the types that a type consists of.</summary>
internal static class TypeNames
{
    public static IEnumerable<string> In(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => In(array.ElementType),
        IPointerTypeSymbol pointer => In(pointer.PointedAtType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(static element => In(element.Type)),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(In).Concat(named.ContainingType is { } container ? In(container) : []).Append(named.Name),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.SelectMany(static constraint => constraint is ITypeParameterSymbol ? [constraint.Name] : In(constraint)).Append(parameter.Name),
        _ => [type.Name],
    };
}

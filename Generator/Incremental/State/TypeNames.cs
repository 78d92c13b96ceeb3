using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Incremental.State;

/// <summary>The simple names of the types that a type consists of.</summary>
internal static class TypeNames
{
    public static IEnumerable<string> In(ITypeSymbol type) => In(type, isConstraint: false);

    /// <param name="isConstraint">A constraint may name the parameter that it is of, as in <c>T : Node&lt;T&gt;</c>.</param>
    private static IEnumerable<string> In(ITypeSymbol type, bool isConstraint) => type switch
    {
        IArrayTypeSymbol array => In(array.ElementType, isConstraint),
        IPointerTypeSymbol pointer => In(pointer.PointedAtType, isConstraint),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(element => In(element.Type, isConstraint)),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(argument => In(argument, isConstraint))
            .Concat(named.ContainingType is { } container ? In(container, isConstraint) : [])
            .Append(named.Name),
        ITypeParameterSymbol parameter when !isConstraint => parameter.ConstraintTypes
            .SelectMany(static constraint => In(constraint, isConstraint: true))
            .Append(parameter.Name),
        _ => [type.Name],
    };
}

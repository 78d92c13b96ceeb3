using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// The names on the wire of types without a body of their own, whose values stand where any object may: <c>int</c>, <c>Ship.Kind</c>,
/// <c>List&lt;CPort&gt;</c>. No place tells which of several is meant, so they say more than the names of classes do.
/// </summary>
internal static class BoxName
{
    private static readonly SymbolDisplayFormat s_keyword = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>
    /// The name of a type. One of the platform has its namespace, since a class of the program may well be called as it is.
    /// </summary>
    public static string Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, ContainingType: null } named && Keyword(named) == named.Name && RuntimeTypes.IsPlatform(named)
            ? $"{named.ContainingNamespace.ToDisplayString()}.{named.Name}"
            : OfArgument(type);

    private static string OfArgument(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => $"{OfArgument(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        INamedTypeSymbol { IsTupleType: true, Arity: > 1 } tuple =>
            $"({string.Join(",", tuple.TupleElements.Select(static element => OfArgument(element.Type)))})",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } optional =>
            OfArgument(optional.TypeArguments[0]) + "?",
        INamedTypeSymbol { SpecialType: SpecialType.None } named when named.IsRuntimeObject() => WireName.Of(named),
        INamedTypeSymbol { SpecialType: SpecialType.None } named =>
            (named.ContainingType is { } container ? OfArgument(container) + "." : "") + named.Name + Arguments(named),
        _ => Keyword(type),
    };

    private static string Arguments(INamedTypeSymbol type) =>
        type.Arity == 0 ? "" : $"<{string.Join(",", type.TypeArguments.Select(OfArgument))}>";

    private static string Keyword(ITypeSymbol type) => type.ToDisplayString(s_keyword);
}

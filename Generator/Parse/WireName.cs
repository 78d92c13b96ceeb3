using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>The names of classes on the wire: <c>CPort</c>, and <c>CBox&lt;CPort&gt;</c> for a construction of a generic class.</summary>
internal static class WireName
{
    // MFC: CArchive::ReadClass reads names into a buffer of 64 characters.
    private const int MaximumLength = 63;

    private static readonly SymbolDisplayFormat s_keyword = new(miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The name with those of the type's arguments.</summary>
    public static string Of(INamedTypeSymbol type) => OfDefinition(type) + Arguments(type);

    /// <summary>The name that the class's declaration gives it.</summary>
    public static string OfDefinition(INamedTypeSymbol type) => type.RuntimeClass()?.Argument() as string ?? type.Name;

    /// <summary>The names that the class had in the past, with the present names of its arguments.</summary>
    public static IEnumerable<string> FormerOf(INamedTypeSymbol type) => FormerOfDefinition(type).Select(name => name + Arguments(type));

    public static IEnumerable<string> FormerOfDefinition(INamedTypeSymbol type) =>
        type.FormerNames().Select(former => former.Argument() as string ?? "");

    /// <summary>Whether MFC refuses the name.</summary>
    public static bool IsBad(string name) =>
        name.Length is 0 or > MaximumLength || name.Any(character => character is < ' ' or > '~');

    private static string Arguments(INamedTypeSymbol type)
    {
        ITypeSymbol[] arguments = type.AllTypeArguments().ToArray();
        return arguments.Length == 0 ? "" : $"<{string.Join(",", arguments.Select(OfArgument))}>";
    }

    private static string OfArgument(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => $"{OfArgument(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        INamedTypeSymbol { IsTupleType: true } tuple =>
            $"({string.Join(",", tuple.TupleElements.Select(static element => OfArgument(element.Type)))})",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } optional =>
            OfArgument(optional.TypeArguments[0]) + "?",
        INamedTypeSymbol { SpecialType: SpecialType.None } named => Of(named),
        _ => type.ToDisplayString(s_keyword),
    };
}

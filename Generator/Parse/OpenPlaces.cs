using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// The types of the platform that nearly any value can be taken for, so that a member of one holds boxed values and collections beside
/// objects of registered classes. The platform's exceptions are such too, of which the common ones are known to every program.
/// </summary>
internal static class OpenPlaces
{
    private const string Collections = "System.Collections";

    private static readonly (string Name, string Namespace)[] s_types =
    [
        ("IEnumerable", Collections), ("ICollection", Collections), ("IList", Collections), ("IDictionary", Collections),
        ("IComparable", "System"), ("IFormattable", "System"), ("IConvertible", "System"), ("ICloneable", "System"),
        ("ValueType", "System"), ("Enum", "System"), ("Array", "System"),
    ];

    public static bool IsOpenPlace(this INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Object
        || type.Arity == 0 && s_types.Any(known => RuntimeTypes.Is(type, known.Name, known.Namespace))
        || RuntimeTypes.IsPlatform(type) && type.IsException();
}

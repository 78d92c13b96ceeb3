using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Recognizes the types of .NET that archives know: single values, collections, and what is nothing but its parts.</summary>
internal static class NetTypes
{
    // With eight parts, the last of a System.Tuple is a tuple of all others.
    private const int LongestTupleClass = 7;

    /// <summary>The value type or small object that the type is; null for any other type.</summary>
    public static NetValue? Value(INamedTypeSymbol type) =>
        NetValue.Named(type.Name) is { } value && type.Arity == 0 && RuntimeTypes.Is(type, value.Name, value.Namespace) ? value : null;

    /// <summary>The form of a collection type: of one argument for a sequence, of two for a map. Null for any other type.</summary>
    public static CollectionForm? Collection(INamedTypeSymbol type) =>
        CollectionForms.Named(type.Name) is { Type: { } known } form
        && type.Arity == known.Arity
        && RuntimeTypes.Is(type, known.Name, known.Namespace)
            ? form
            : null;

    /// <summary>Whether the type is a collection that compares its elements or keys.</summary>
    public static bool HasComparer(INamedTypeSymbol type) => Collection(type) is { Comparer: not ComparerKind.None };

    /// <summary>Tells the parts and their types of a composite, or returns null for any other type.</summary>
    public static CompositeForm? Composite(INamedTypeSymbol type, out IEnumerable<ITypeSymbol> parts)
    {
        parts = type.TypeArguments;
        if (type.IsTupleType && type.Arity > 1)
        {
            parts = type.TupleElements.Select(element => element.Type);
            return new CompositeForm(Type: null, Items(type.TupleElements.Length));
        }

        bool isTuple = RuntimeTypes.Is(type, "Tuple", "System") && type.Arity is > 0 and <= LongestTupleClass
            || RuntimeTypes.Is(type, "ValueTuple", "System") && type.Arity == 1;
        string[]? names =
            isTuple ? [.. Items(type.Arity)]
            : type.Arity == 2 && RuntimeTypes.Is(type, "KeyValuePair", "System.Collections.Generic") ? ["Key", "Value"]
            : type.Arity == 1 && RuntimeTypes.Is(type, "Lazy", "System") ? ["Value"]
            : null;
        if (names is null)
            return null;
        WellKnownType known = new(type.Name, type.ContainingNamespace.ToDisplayString(), type.Arity);
        return new CompositeForm(known, names.ToEquatableArray());
    }

    private static EquatableArray<string> Items(int count) =>
        Enumerable.Range(1, count).Select(number => "Item" + number.ToString(CultureInfo.InvariantCulture)).ToEquatableArray();
}

using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>A type of .NET that is nothing but its parts, which follow each other on the wire.</summary>
/// <param name="Type">Null for a tuple of C#, whose name is its parts.</param>
/// <param name="Parts">The properties or fields that have the parts.</param>
/// <param name="Make">Makes the value; <c>{type}</c> is its type, <c>{parts}</c> the loaded parts.</param>
internal sealed record CompositeForm(Vocabulary.Word? Type, EquatableArray<string> Parts, string Make)
{
    private const string New = "new {type}({parts})";

    // With eight parts, the last of a System.Tuple is a tuple of all others.
    private const int LongestTupleClass = 7;

    /// <summary>Tells the parts and their types of a composite, or returns null for any other type.</summary>
    public static CompositeForm? Of(INamedTypeSymbol type, out IEnumerable<ITypeSymbol> parts)
    {
        parts = type.TypeArguments;
        if (type.IsTupleType && type.Arity > 1)
        {
            parts = type.TupleElements.Select(element => element.Type);
            return new CompositeForm(Type: null, Items(type.TupleElements.Length), "({parts})");
        }

        bool isTuple = RuntimeTypes.Is(type, "Tuple", "System") && type.Arity is > 0 and <= LongestTupleClass
            || RuntimeTypes.Is(type, "ValueTuple", "System") && type.Arity == 1;
        string[]? names =
            isTuple ? [.. Items(type.Arity)]
            : type.Arity == 2 && RuntimeTypes.Is(type, "KeyValuePair", "System.Collections.Generic") ? ["Key", "Value"]
            : type.Arity == 1 && RuntimeTypes.Is(type, "Lazy", "System") ? ["Value"]
            : null;
        return names is null
            ? null
            : new CompositeForm(new Vocabulary.Word(type.Name, type.ContainingNamespace.ToDisplayString(), type.Arity), names.ToEquatableArray(), New);
    }

    private static EquatableArray<string> Items(int count) =>
        Enumerable.Range(1, count).Select(number => "Item" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToEquatableArray();
}

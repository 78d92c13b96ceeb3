using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Collects the types that must be known so that a payload can hold values of a declared one: what it consists of, and what is likely to be
/// behind an interface.
/// </summary>
internal sealed class PayloadTypes(NameScope names)
{
    private static readonly Dictionary<string, string[]> s_collections = new()
    {
        ["System.Collections.Generic.List`1"] = ["List"],
        ["System.Collections.Generic.Queue`1"] = ["Queue"],
        ["System.Collections.Generic.Stack`1"] = ["Stack"],
        ["System.Collections.Generic.LinkedList`1"] = ["LinkedList"],
        ["System.Collections.Generic.HashSet`1"] = ["HashSet"],
        ["System.Collections.Generic.SortedSet`1"] = ["SortedSet"],
        ["System.Collections.Generic.Dictionary`2"] = ["Dictionary"],
        ["System.Collections.Generic.SortedList`2"] = ["SortedList"],
        ["System.Collections.Generic.SortedDictionary`2"] = ["SortedDictionary"],
        ["System.Collections.Generic.KeyValuePair`2"] = ["KeyValuePair"],
        ["System.Collections.ObjectModel.Collection`1"] = ["Collection"],
        ["System.Collections.ObjectModel.ObservableCollection`1"] = ["ObservableCollection"],
        ["System.Collections.ObjectModel.ReadOnlyCollection`1"] = ["ReadOnlyCollection"],
        ["System.ComponentModel.BindingList`1"] = ["BindingList"],
        ["System.Collections.Generic.IEnumerable`1"] = ["Array", "List"],
        ["System.Collections.Generic.ICollection`1"] = ["Array", "List", "HashSet"],
        ["System.Collections.Generic.IList`1"] = ["Array", "List", "Collection"],
        ["System.Collections.Generic.IReadOnlyCollection`1"] = ["Array", "List", "ReadOnlyCollection"],
        ["System.Collections.Generic.IReadOnlyList`1"] = ["Array", "List", "ReadOnlyCollection"],
        ["System.Collections.Generic.ISet`1"] = ["HashSet", "SortedSet"],
        ["System.Collections.Generic.IReadOnlySet`1"] = ["HashSet", "SortedSet"],
        ["System.Collections.Generic.IDictionary`2"] = ["Dictionary", "SortedList", "SortedDictionary"],
        ["System.Collections.Generic.IReadOnlyDictionary`2"] = ["Dictionary", "SortedList", "SortedDictionary"],
    };

    private readonly List<PayloadRegistration> _registrations = [];
    private readonly HashSet<ITypeSymbol> _met = new(SymbolEqualityComparer.Default);

    public EquatableArray<PayloadRegistration> Registrations => _registrations.Distinct().ToEquatableArray();

    /// <summary>Whether a class of .NET holds elements that a derived class can add.</summary>
    public static bool HoldsElements(INamedTypeSymbol type) => type.Name switch
    {
        "List" => RuntimeTypes.Is(type, type.Name, "System.Collections.Generic"),
        "Collection" or "ObservableCollection" or "KeyedCollection" => RuntimeTypes.Is(type, type.Name, "System.Collections.ObjectModel"),
        "BindingList" => RuntimeTypes.Is(type, type.Name, "System.ComponentModel"),
        _ => false,
    };

    /// <summary>A type as the generated file names it.</summary>
    public static TypeName NameOf(ITypeSymbol type, NameScope names)
    {
        TypeName name = type switch
        {
            IArrayTypeSymbol array => ArrayOf(array, names),
            INamedTypeSymbol { SpecialType: SpecialType.None } named => names.NameOf(named),
            ITypeParameterSymbol parameter => new TypeName(parameter.Name, MemberParser.Escape(parameter.Name), Import: null),
            _ => new TypeName(type.Name, type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(), Import: null),
        };
        bool isNullable = type.NullableAnnotation == NullableAnnotation.Annotated && !type.IsValueType;
        return isNullable ? name with { Text = name.Text + "?" } : name;
    }

    /// <summary>Adds what values of the type need.</summary>
    public void Add(ITypeSymbol type)
    {
        if (!_met.Add(type))
            return;
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType);
            AddArray(array);
        }
        else if (type is INamedTypeSymbol named)
        {
            foreach (ITypeSymbol argument in named.TypeArguments)
                Add(argument);

            AddNamed(named);
        }
    }

    private void AddArray(IArrayTypeSymbol array)
    {
        if (array.IsSZArray)
        {
            Register("AddArray", [array.ElementType]);
            return;
        }

        string lengths = string.Join(", ", Enumerable.Range(0, array.Rank).Select(static index => $"lengths[{index}]"));
        string element = Plain(array.ElementType).Text;
        int inner = element.IndexOf('[');
        bool isJagged = array.ElementType is IArrayTypeSymbol && inner >= 0;
        string made = isJagged ? $"{element.Substring(0, inner)}[{lengths}]{element.Substring(inner)}" : $"{element}[{lengths}]";
        _registrations.Add(new PayloadRegistration(
            "AddGrid",
            new[] { Plain(array), Plain(array.ElementType) }.ToEquatableArray(),
            new[] { $"static lengths => new {made}" }.ToEquatableArray()));
    }

    private void AddNamed(INamedTypeSymbol type)
    {
        if (type.SpecialType is not SpecialType.None && type.TypeKind != TypeKind.Interface)
            return;
        INamedTypeSymbol definition = type.OriginalDefinition;
        string name = $"{definition.ContainingNamespace.ToDisplayString()}.{definition.MetadataName}";
        if (type.TypeKind == TypeKind.Enum)
            Register("AddEnumeration", [type], PayloadLayoutParser.FormerNamesOf(type));
        else if (type.IsTupleType || name.StartsWith("System.Tuple`", StringComparison.Ordinal))
            Register("Add" + definition.Name, [.. type.TupleUnderlyingType?.TypeArguments ?? type.TypeArguments]);
        else if (s_collections.TryGetValue(name, out string[] collections))
            AddCollections(collections, [.. type.TypeArguments]);
        else if (PayloadLayoutParser.IsInPayloads(type, names.Compilation) && !type.IsAbstract && !IsRegisteredElsewhere(type))
            Register(type.IsValueType ? "AddStructure" : "AddClass", [type], PayloadLayoutParser.FormerNamesOf(definition));
    }

    private void AddCollections(string[] collections, ITypeSymbol[] arguments)
    {
        foreach (string collection in collections)
            Register("Add" + collection, arguments);
    }

    /// <summary>A class or structure without arguments that the registry of its assembly can name is in it.</summary>
    private bool IsRegisteredElsewhere(INamedTypeSymbol type) =>
        !type.IsGenericType && type.ContainingType is null && names.Compilation.IsSymbolAccessibleWithin(type, names.Compilation.Assembly);

    private void Register(string method, ITypeSymbol[] arguments, IEnumerable<string>? values = null) =>
        _registrations.Add(new PayloadRegistration(
            method,
            arguments.Select(Plain).ToEquatableArray(),
            (values ?? []).ToEquatableArray()));

    private TypeName Plain(ITypeSymbol type) => NameOf(type.WithNullableAnnotation(NullableAnnotation.None), names);

    private static TypeName ArrayOf(IArrayTypeSymbol array, NameScope names)
    {
        TypeName element = NameOf(array.ElementType, names);
        string brackets = $"[{new string(',', array.Rank - 1)}]";
        // C# writes the outermost brackets first.
        int inner = array.ElementType is IArrayTypeSymbol ? element.Text.IndexOf('[') : -1;
        string text = inner < 0 ? element.Text + brackets : element.Text.Insert(inner, brackets);
        return element with { Text = text };
    }
}

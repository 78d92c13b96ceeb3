namespace Stevedore.Generator.Model;

/// <summary>How .NET holds what is a count and elements on the wire.</summary>
/// <param name="Type">The declared type; null for an array.</param>
internal sealed record CollectionForm(WellKnownType? Type)
{
    /// <summary>The type to make where the declared one is an interface.</summary>
    public WellKnownType? MadeAs { get; init; }

    /// <summary>Loaded elements are collected in one of these and then made into the collection; for the map forms only.</summary>
    public WellKnownType? LoadedInto { get; init; }

    public bool IsValueType { get; init; }

    /// <summary>The declared type says nothing of how the elements are held.</summary>
    public bool IsInterface => MadeAs is not null || LoadedInto is not null && Type!.Name.StartsWith("I", StringComparison.Ordinal)
        && char.IsUpper(Type.Name[1]);

    /// <summary>Equal elements are one.</summary>
    public bool IsSet => Type?.Name.EndsWith("Set", StringComparison.Ordinal) == true;

    /// <summary>An object of it is a <c>List&lt;T&gt;</c>.</summary>
    public bool IsList => (MadeAs ?? Type) == WellKnownTypes.List;

    public bool IsArrayOrList => this == CollectionForms.Array || this == CollectionForms.List;

    public ComparerKind Comparer { get; init; }

    /// <summary>It asks its elements or keys for hash codes or order.</summary>
    public bool AsksElements => Comparer != ComparerKind.None || LoadedInto is not null || IsSet;

    /// <summary>No element can be added to it once it is made.</summary>
    public bool IsImmutable => Type?.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen";

    /// <summary>The types that generated code for this form mentions.</summary>
    public IEnumerable<WellKnownType> Types => new[] { Type, MadeAs, LoadedInto }.OfType<WellKnownType>();
}

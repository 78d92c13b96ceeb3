namespace Stevedore.Generator.Model;

/// <summary>
/// How .NET holds what is a count and elements on the wire: how generated code gets at the elements, and how it makes the collection
/// of loaded ones. In the templates, <c>{value}</c> is the collection, <c>{type}</c> the type to make, <c>{items}</c> what was loaded.
/// </summary>
/// <param name="Type">The declared type; null for an array.</param>
internal sealed record CollectionForm(Vocabulary.Word? Type)
{
    /// <summary>The type to make where the declared one is an interface.</summary>
    public Vocabulary.Word? MadeAs { get; init; }

    /// <summary>Loaded elements are collected in one of these and then made into the collection; for the map forms only.</summary>
    public Vocabulary.Word? LoadedInto { get; init; }

    /// <summary>Makes the collection of a list or array of loaded elements, or of the map that they were loaded into.</summary>
    public string Make { get; init; } = "new {type}({items})";

    /// <summary>The list that the elements are collected in is itself the collection.</summary>
    public bool IsList { get; init; }

    public string Count { get; init; } = "{value}.Count";

    public string Elements { get; init; } = "{value}";

    /// <summary>Copies the elements of a collection that may change or be computed anew while it is enumerated.</summary>
    public string? Snapshot { get; init; }

    /// <summary>The elements as one piece of memory, if they are.</summary>
    public string? Memory { get; init; }

    /// <summary>Tests whether there is no collection; null where there always is one.</summary>
    public string? IsNull { get; init; } = "{value} is null";

    public bool IsValueType { get; init; }

    /// <summary>Equal elements are one.</summary>
    public bool IsSet => Type?.Name.EndsWith("Set", StringComparison.Ordinal) == true;

    public ComparerKind Comparer { get; init; }

    /// <summary>The property that has the comparer.</summary>
    public string ComparerProperty { get; init; } = "Comparer";

    /// <summary>The declared types that generated code for this form mentions.</summary>
    public IEnumerable<Vocabulary.Word> Words => new[] { Type, MadeAs, LoadedInto }.OfType<Vocabulary.Word>();
}

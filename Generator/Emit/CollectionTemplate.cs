namespace Stevedore.Generator.Emit;

/// <summary>
/// How generated code gets at the elements of a collection, and how it makes the collection of loaded ones. <c>{value}</c> stands for the
/// collection, <c>{type}</c> for the type to make, <c>{items}</c> for what was loaded, <c>{immutable}</c> for
/// <c>ImmutableCollectionsMarshal</c>.
/// </summary>
internal sealed record CollectionTemplate
{
    /// <summary>Makes the collection of a list or array of loaded elements, or of the map that they were loaded into.</summary>
    public string Make { get; init; } = "new {type}({items})";

    /// <summary>It is made of an array, which belongs to it from then on; else of a list.</summary>
    public bool IsMadeOfArray { get; init; }

    public string Count { get; init; } = "{value}.Count";

    public string Elements { get; init; } = "{value}";

    /// <summary>Copies the elements of a collection that may change or be computed anew while it is enumerated.</summary>
    public string? Snapshot { get; init; }

    /// <summary>The elements as one piece of memory, if they are.</summary>
    public string? Memory { get; init; }

    /// <summary>Tests whether there is no collection; null where there always is one.</summary>
    public string? IsNull { get; init; } = "{value} is null";

    /// <summary>The property that has the comparer.</summary>
    public string ComparerProperty { get; init; } = "Comparer";
}

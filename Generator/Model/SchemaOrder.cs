namespace Stevedore.Generator.Model;

/// <summary>The order in which a class had its schemas: that of their numbers, or the one that <c>[SchemaOrder]</c> says.</summary>
/// <param name="Schemas">The oldest first; none where the numbers themselves are the order.</param>
internal sealed record SchemaOrder(EquatableArray<int> Schemas)
{
    public static SchemaOrder ByNumber { get; } = new(EquatableArray<int>.Empty);

    public bool IsByNumber => Schemas.Count == 0;

    /// <summary>Whether the class can have had the schema.</summary>
    public bool Has(int schema) => IsByNumber || Schemas.Contains(schema);

    /// <summary>What is less for an older schema; -1 for one that the class has not had.</summary>
    public int PlaceOf(int schema)
    {
        if (IsByNumber)
            return schema;
        for (int place = 0; place < Schemas.Count; place++)
        {
            if (Schemas[place] == schema)
                return place;
        }

        return -1;
    }

    /// <summary>The schema before another; null if it is the oldest.</summary>
    public int? Before(int schema) => PlaceOf(schema) is var place and > 0 ? IsByNumber ? schema - 1 : Schemas[place - 1] : null;
}

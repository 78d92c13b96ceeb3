using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Schemas of which a later one has a lower number, or of which a base has others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Schemas
{
    /// <summary>The place of the present schema in the order of all that a class has had; -1 in a body in place.</summary>
    /// <exception cref="ArchiveException">It is none of them (<see cref="ArchiveError.BadSchema"/>).</exception>
    public static int PlaceOfSchema(this Archive archive, ReadOnlySpan<int> order)
    {
        int schema = archive.BodySchema;
        int place = order.IndexOf(schema);
        return place >= 0 || schema < 0
            ? place
            : throw archive.Error(
                ArchiveError.BadSchema,
                $"There is an object of schema {schema}, and its class has had {string.Join(", ", order.ToArray())}.");
    }

    /// <summary>Lets the body of a base go by a schema of its own.</summary>
    /// <returns>What <see cref="LeaveBaseBody"/> needs to go back.</returns>
    public static int EnterBaseBody(this Archive archive, int schema)
    {
        int own = archive.Bodies.Schema;
        archive.Bodies.Schema = schema;
        return own;
    }

    /// <summary>Lets what follows the body of the base go by the schema of the object again.</summary>
    public static void LeaveBaseBody(this Archive archive, int schema) => archive.Bodies.Schema = schema;
}

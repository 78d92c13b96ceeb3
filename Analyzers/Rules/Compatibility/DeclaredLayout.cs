using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>What a type of the code writes: in any schema that its class has had, as far as the code still says so.</summary>
/// <param name="Name">The class's name on the wire, or the structure's.</param>
/// <param name="Changes">The schemas that brought or took a member of the class or of its bases, ascending.</param>
/// <param name="BaseChanges">Those of them that are its bases'.</param>
/// <param name="Base">The class whose body goes before, as the file names it; null when there is none.</param>
internal sealed record DeclaredLayout(
    string Name,
    WirePlan Plan,
    IReadOnlyList<WireLine> Steps,
    IReadOnlyList<int> Changes,
    IReadOnlyList<int> BaseChanges,
    string? Base)
{
    /// <summary>Gets the class's schema; null for a structure.</summary>
    public int? Schema => Plan.Type.Registration?.Schema;

    /// <summary>Gets the key of the present layout.</summary>
    public SchemaKey Key => new(Name, Schema);

    /// <summary>Gets the names that the class had in the past.</summary>
    public IReadOnlyList<string> FormerNames => Plan.Type.Registration is { } registration ? [.. registration.FormerNames] : [];

    /// <summary>
    /// Gets a value indicating whether objects of older schemas are loaded. Of an abstract class there are none, but bodies.
    /// </summary>
    public bool LoadsOlderSchemas => Plan.Type.Registration is null or { IsVersionable: true } or { Creation: Creation.None };

    /// <summary>The layout in a schema; null asks for a structure's.</summary>
    public SchemaBlock In(int? schema) => new(new SchemaKey(Name, schema), FormerNames, Lines(schema));

    /// <summary>The present layout, and of each older one that the code can tell apart the last schema that had it.</summary>
    public IEnumerable<SchemaBlock> All()
    {
        if (Schema is { } present && Plan.Type.Registration is { IsVersionable: true })
        {
            foreach (int change in Changes.Where(change => Plan.Order.PlaceOf(change) <= Plan.Order.PlaceOf(present)))
            {
                if (Plan.Order.Before(change) is { } older)
                    yield return In(older);
            }
        }

        yield return In(Schema);
    }

    /// <summary>The schema that brought the layout that the base has in a schema of the class; null for the oldest layout.</summary>
    private int? BaseSchemaIn(int schema)
    {
        if (Plan.Base?.Place.Schemas is not { Count: > 0 } schemas)
            return BaseChanges.Where(change => Plan.Order.PlaceOf(change) <= Plan.Order.PlaceOf(schema)).Cast<int?>().LastOrDefault();
        int place = Plan.Order.PlaceOf(schema);
        BaseSchema[] reached = [.. schemas.Where(map => Plan.Order.PlaceOf(map.Since) <= place)];
        return (reached.Length > 0 ? reached[reached.Length - 1] : schemas[0]).Schema;
    }

    private SchemaLine[] Lines(int? schema)
    {
        if (Plan.Type.IsHandWritten || Plan.Type.Data != DataBody.None)
            return [SchemaLine.ByHand];
        List<WireLine> steps = [.. Steps];
        if (Base is not null)
        {
            int? since = schema is { } known ? BaseSchemaIn(known) : null;
            SchemaLine line = new(SchemaLine.Base, "", InPlaceNotation.Of(Base, since));
            steps.Insert(Plan.BaseIndex, new WireLine(line, Plan.BasePresence));
        }

        SchemaLine[] lines = [.. steps.Where(step => step.IsIn(schema)).Select(static step => step.Line)];
        return lines.Length == 0 ? [SchemaLine.Nothing] : lines;
    }
}

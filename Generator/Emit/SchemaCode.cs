using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that ask an archive for the schema of an object, and tell it that of a base.</summary>
internal static class SchemaCode
{
    /// <summary>The statement that declares <c>schema</c>: the number, or its place in the order of those that the class has had.</summary>
    public static string Ask(SchemaOrder order, ImportedNames names)
    {
        if (order.IsByNumber)
            return "int schema = archive.BodySchema;";
        string schemas = string.Join(", ", order.Schemas.Select(static schema => CSharpNames.Literal(schema)));
        return names.Generated($"int schema = archive.PlaceOfSchema([{schemas}]);");
    }

    /// <summary>The schema of the base that goes with <c>schema</c>; in place there is none.</summary>
    public static string OfBase(EquatableArray<BaseSchema> schemas, SchemaOrder order)
    {
        IEnumerable<string> ends = schemas.Skip(1)
            .Select((next, i) => $"< {CSharpNames.Literal(order.PlaceOf(next.Since))} => {CSharpNames.Literal(schemas[i].Schema)}");
        IEnumerable<string> arms = ends.Prepend("< 0 => -1").Append($"_ => {CSharpNames.Literal(schemas[schemas.Count - 1].Schema)}");
        return $"schema switch {{ {string.Join(", ", arms)} }}";
    }
}

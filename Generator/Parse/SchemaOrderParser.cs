using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Reads <c>[SchemaOrder]</c> and <c>[BaseSchema]</c>.</summary>
internal static class SchemaOrderParser
{
    public static SchemaOrder Of(INamedTypeSymbol type) =>
        type.SchemaOrder()?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } schemas
            ? new SchemaOrder(schemas.Values.Select(static schema => schema.Value as int? ?? 0).ToEquatableArray())
            : SchemaOrder.ByNumber;

    /// <summary>Why the order cannot be that of a class in this schema; null if it can.</summary>
    public static string? RefusalOf(SchemaOrder order, int schema)
    {
        if (order.IsByNumber)
            return null;
        if (order.Schemas.Distinct().Count() < order.Schemas.Count)
            return "its [SchemaOrder] has a schema twice";
        return order.Schemas[order.Schemas.Count - 1] == schema
            ? null
            : $"its [SchemaOrder] does not end with schema {schema}, the present one";
    }

    /// <summary>By which schemas of the base its body goes, the oldest first.</summary>
    public static EquatableArray<BaseSchema> OfBase(INamedTypeSymbol type, SchemaOrder order) => type.BaseSchemas()
        .Where(static attribute => attribute.ConstructorArguments.Length == 2)
        .Select(static attribute => new BaseSchema(
            attribute.ConstructorArguments[0].Value as int? ?? 0,
            attribute.ConstructorArguments[1].Value as int? ?? 0))
        .OrderBy(schema => order.PlaceOf(schema.Since))
        .ToEquatableArray();
}

using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Reads <c>[BaseBody]</c>, and what <c>[BaseSchema]</c> says of the same body.</summary>
internal static class BasePlaceParser
{
    public static BasePlace Parse(INamedTypeSymbol type, SchemaOrder order)
    {
        EquatableArray<BaseSchema> schemas = SchemaOrderParser.OfBase(type, order);
        if (type.BaseBody() is not { } attribute)
            return schemas.Count == 0 ? BasePlace.First : BasePlace.First with { Schemas = schemas };
        return new BasePlace(
            attribute.Named<string>("After"),
            attribute.Named<bool>("IsLast"),
            attribute.Named<bool>("IsLeftOut"),
            Version(attribute, "VersionAdded"),
            Version(attribute, "VersionRemoved"))
        {
            Schemas = schemas,
        };
    }

    /// <summary>Why the base's body cannot stand where the attribute says; null if it can.</summary>
    public static string? RefusalOf(BasePlace place, EquatableArray<Member> members, ClassRegistration? registration)
    {
        if (place.After is { } name && members.All(member => member.Name != name))
            return $"its [BaseBody] names '{name}', which is no member that is archived";
        if (place.After is not null && place.IsLast)
            return "its [BaseBody] says that the base's body is behind a member, and that it is last";
        SchemaOrder order = registration?.Order ?? SchemaOrder.ByNumber;
        int schema = registration?.Schema ?? 0;
        IEnumerable<int> named = new[] { place.VersionAdded, place.VersionRemoved }.OfType<int>();
        if (named.Concat(place.Schemas.Select(static map => map.Since)).Any(version => !order.Has(version)))
            return "its [BaseBody] or [BaseSchema] names a schema that is not in its [SchemaOrder]";
        if (named.Any(version => order.PlaceOf(version) > order.PlaceOf(schema)))
            return $"its [BaseBody] names a version beyond schema {schema}, in which it is stored";
        if (place.Schemas.Any(map => order.PlaceOf(map.Since) > order.PlaceOf(schema)))
            return $"its [BaseSchema] names a schema beyond {schema}, in which it is stored";
        if (place.Schemas.Select(static map => map.Since).Distinct().Count() < place.Schemas.Count)
            return "two of its [BaseSchema] are for the same schema";
        int added = place.VersionAdded is { } since ? order.PlaceOf(since) : 0;
        return place.VersionRemoved is { } until && order.PlaceOf(until) <= added ? "its [BaseBody] is removed before it is added" : null;
    }

    private static int? Version(AttributeData attribute, string name) => attribute.Named<int>(name) is var version and > 0 ? version : null;
}

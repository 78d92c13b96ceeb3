using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Reads <c>[BaseBody]</c>.</summary>
internal static class BasePlaceParser
{
    public static BasePlace Parse(INamedTypeSymbol type)
    {
        if (type.BaseBody() is not { } attribute)
            return BasePlace.First;
        return new BasePlace(
            attribute.Named<string>("After"),
            attribute.Named<bool>("IsLast"),
            attribute.Named<bool>("IsLeftOut"),
            Version(attribute, "VersionAdded"),
            Version(attribute, "VersionRemoved"));
    }

    /// <summary>Why the base's body cannot stand where the attribute says; null if it can.</summary>
    public static string? RefusalOf(BasePlace place, EquatableArray<Member> members, ClassRegistration? registration)
    {
        if (place.After is { } name && members.All(member => member.Name != name))
            return $"its [BaseBody] names '{name}', which is no member that is archived";
        if (place.After is not null && place.IsLast)
            return "its [BaseBody] says that the base's body is behind a member, and that it is last";
        int schema = registration?.Schema ?? 0;
        if (place.VersionAdded > schema || place.VersionRemoved > schema)
            return $"its [BaseBody] names a version beyond schema {schema}, in which it is stored";
        return place.VersionRemoved <= (place.VersionAdded ?? 0) ? "its [BaseBody] is removed before it is added" : null;
    }

    private static int? Version(AttributeData attribute, string name) => attribute.Named<int>(name) is var version and > 0 ? version : null;
}

using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>The conditions under which members are on the wire, in C# and for people.</summary>
internal static class PresenceCode
{
    /// <param name="valueOf">The expression that has the value of a member.</param>
    /// <returns>The condition; null when the member is always there.</returns>
    public static string? Condition(Presence presence, ImportedNames names, Func<Member, string> valueOf)
    {
        string? version = presence.VersionMember is { } member ? ByMember(presence, valueOf(member)) : BySchema(presence);
        string? condition = presence.Condition is { } named ? Condition(named, names) : null;
        return version is null || condition is null ? version ?? condition : $"{version} && {condition}";
    }

    public static string Remark(Presence presence)
    {
        string version = presence.VersionMember is { } member ? member.Name : "schema";
        List<string> remarks = [];
        if (presence.Since is { } since)
            remarks.Add($"since {version} {CSharpNames.Literal(since)}");

        if (presence.Until is { } until)
            remarks.Add($"until {version} {CSharpNames.Literal(until)}");

        if (presence.Condition is { } condition)
            remarks.Add($"when {(condition.Type is { } type ? type.SimpleName + "." : "")}{condition.Name}");

        return remarks.Count == 0 ? "" : $" ({string.Join(", ", remarks)})";
    }

    // A schema below 0 means that there is none: then the body is of the newest.
    private static string? BySchema(Presence presence) => (PlaceOf(presence.Since, presence), PlaceOf(presence.Until, presence)) switch
    {
        ({ } since, { } until) => $"schema is >= {CSharpNames.Literal(since)} and < {CSharpNames.Literal(until)}",
        ({ } since, null) => $"schema is < 0 or >= {CSharpNames.Literal(since)}",
        (null, { } until) => $"schema is >= 0 and < {CSharpNames.Literal(until)}",
        _ => null,
    };

    private static int? PlaceOf(int? schema, Presence presence) => schema is { } number ? presence.Order.PlaceOf(number) : null;

    private static string? ByMember(Presence presence, string version) => presence switch
    {
        { Since: { } since, Until: { } until } => $"{version} is >= {CSharpNames.Literal(since)} and < {CSharpNames.Literal(until)}",
        { Since: { } since } => $"{version} >= {CSharpNames.Literal(since)}",
        { Until: { } until } => $"{version} < {CSharpNames.Literal(until)}",
        _ => null,
    };

    private static string Condition(Condition condition, ImportedNames names)
    {
        string scope = condition switch
        {
            { Type: { } type } => names.Of(type) + ".",
            { Name: "archive" or "schema" } => "this.",
            _ => "",
        };
        return scope + condition.Name + condition.Parameters;
    }
}

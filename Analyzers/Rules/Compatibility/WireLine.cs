using System.Globalization;
using Stevedore.Generator.Plan;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>One step of a plan as a line of the file.</summary>
internal sealed record WireLine(SchemaLine Line, Presence Presence)
{
    /// <summary>Whether objects of a schema have the member.</summary>
    public bool IsIn(int? schema) => !Presence.DependsOnSchema
        || !(Presence.Since is { } since && IsBefore(schema, since)) && !(Presence.Until is { } until && !IsBefore(schema, until));

    /// <summary>Whether a schema is older than another. A structure has none, and is of the newest.</summary>
    private bool IsBefore(int? schema, int other) => schema is { } known && Presence.Order.PlaceOf(known) < Presence.Order.PlaceOf(other);

    /// <summary>Writes a step.</summary>
    /// <param name="notation">What is written, in the names of the file.</param>
    public static WireLine Of(WireStep step, string notation) =>
        new(new SchemaLine(step.Member.Name, string.Join(", ", Conditions(step.Presence)), Printable(notation)), step.Presence);

    private static IEnumerable<string> Conditions(Presence presence)
    {
        // A body has one version at the most, so what its member is called says nothing.
        if (presence is { VersionMember: not null, Since: { } since })
            yield return "since body version " + since.ToString(CultureInfo.InvariantCulture);

        if (presence is { VersionMember: not null, Until: { } until })
            yield return "until body version " + until.ToString(CultureInfo.InvariantCulture);

        if (presence.Condition is { } condition)
            yield return SchemaLine.When + (condition.Type is { } type ? type.SimpleName + "." : "") + condition.Name;
    }

    /// <summary>A constant may have line breaks in it; a line may not.</summary>
    private static string Printable(string notation) => string.Concat(notation.Select(static character =>
        character < ' ' ? $"\\x{((int)character).ToString("X2", CultureInfo.InvariantCulture)}" : character.ToString()));
}

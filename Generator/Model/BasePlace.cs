namespace Stevedore.Generator.Model;

/// <summary>Where the body of the base stands in that of a class.</summary>
/// <param name="After">The member that it stands behind; null if it is first, or last.</param>
/// <param name="VersionAdded">The first schema that has it; null if the oldest does.</param>
/// <param name="VersionRemoved">The first schema that no longer has it; null if the newest does.</param>
internal sealed record BasePlace(string? After, bool IsLast, bool IsLeftOut, int? VersionAdded, int? VersionRemoved)
{
    /// <summary>From <c>[BaseSchema]</c>, the oldest first; none where the body goes by the schema of the object.</summary>
    public EquatableArray<BaseSchema> Schemas { get; init; } = EquatableArray<BaseSchema>.Empty;

    public static BasePlace First { get; } = new(After: null, IsLast: false, IsLeftOut: false, VersionAdded: null, VersionRemoved: null);
}

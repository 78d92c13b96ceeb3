using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>When a member is on the wire.</summary>
/// <param name="Since">The first version that has it; null when the oldest does.</param>
/// <param name="Until">The first version that no longer has it; null when the newest does.</param>
/// <param name="VersionMember">The member that holds the version; null when it is the object's schema.</param>
/// <param name="Condition">What else must hold.</param>
internal sealed record Presence(int? Since, int? Until, Member? VersionMember, Condition? Condition)
{
    /// <summary>The order of the schemas that it goes by.</summary>
    public SchemaOrder Order { get; init; } = SchemaOrder.ByNumber;

    public static Presence Always { get; } = new(null, null, null, null);

    public bool DependsOnVersion => Since is not null || Until is not null;

    public bool DependsOnSchema => DependsOnVersion && VersionMember is null;
}

using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// What bytes a class produces: the body of its base, which is first unless it says otherwise, and one operation per member, in wire order.
/// </summary>
internal sealed record WirePlan(ArchivableType Type, EquatableArray<WireStep> Steps)
{
    /// <summary>The body of the base that is called; null if there is none.</summary>
    public BaseBody? Base => Type.Base is { IsCalled: true } called ? called : null;

    /// <summary>The number of steps before the body of the base.</summary>
    public int BaseIndex => Base?.Place switch
    {
        { IsLast: true } => Steps.Count,
        { After: { } name } => Steps.TakeWhile(step => step.Member.Name != name).Count() + 1,
        _ => 0,
    };

    /// <summary>The order of the schemas that the class has had.</summary>
    public SchemaOrder Order => Type.Registration?.Order ?? SchemaOrder.ByNumber;

    /// <summary>When the body of the base is there.</summary>
    public Presence BasePresence => Base?.Place is { } place
        ? new Presence(place.VersionAdded, place.VersionRemoved, VersionMember: null, Condition: null) { Order = Order }
        : Presence.Always;

    /// <summary>True when the layout depends on the schema that the object is stored in.</summary>
    public bool DependsOnSchema => BasePresence.DependsOnSchema
        || Base?.Place.Schemas.Count > 0
        || Steps.Any(step => step.Presence.DependsOnSchema);
}

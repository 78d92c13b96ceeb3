using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>What bytes a class produces: the body of its base, then one operation per member, in wire order.</summary>
internal sealed record WirePlan(ArchivableType Type, EquatableArray<WireStep> Steps)
{
    /// <summary>True when the layout depends on the schema that the object is stored in.</summary>
    public bool DependsOnSchema => Steps.Any(step => step.Presence.DependsOnSchema);
}

using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What a name in source that may be that of a construction was parsed to.</summary>
/// <param name="Found">The construction and those that it leads to; empty if none is archivable.</param>
/// <param name="Generic">The simple name that has the arguments.</param>
internal sealed record ConstructionState(EquatableArray<Construction> Found, string Generic, Dependencies Dependencies)
{
    /// <summary>In an expression, a method or another member may get the name.</summary>
    public bool IsTouchedBy(Invalidation changes) => changes.Signatures.Contains(Generic) || Dependencies.AreTouchedBy(changes);
}

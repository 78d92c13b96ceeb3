using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What a name in source that may be that of a construction was parsed to.</summary>
/// <param name="Found">The construction and those that it leads to; empty if none is archivable.</param>
internal sealed record ConstructionState(EquatableArray<Construction> Found, EquatableArray<Dependency> Dependencies);

using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What a name in source that may be that of a construction was parsed to.</summary>
/// <param name="Found">
/// The keys of the constructions that the type consists of; empty if it is none, or one of them cannot be archived.
/// </param>
internal sealed record ConstructionState(EquatableArray<string> Found, EquatableArray<Dependency> Dependencies);

using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>A construction of a generic type that can be archived, whichever names in source lead to it.</summary>
/// <param name="Needs">Null if it gets no body, or is not known before the program runs.</param>
/// <param name="Next">The keys of the constructions that it leads to, without those that these lead to.</param>
internal sealed record ConstructionNode(Construction? Needs, EquatableArray<string> Next, EquatableArray<Dependency> Dependencies);

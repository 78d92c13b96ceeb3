using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What an expression in code was parsed to.</summary>
/// <param name="Root">Null if it is no root, or needs nothing.</param>
/// <param name="Constructions">Those of generic types that the type of the root consists of or leads to.</param>
internal sealed record RootState(Root? Root, EquatableArray<Construction> Constructions, EquatableArray<Dependency> Dependencies);

namespace Stevedore.Generator.Incremental.State;

/// <summary>One thing depends on another.</summary>
internal readonly record struct Edge(Dependency From, Dependency To);

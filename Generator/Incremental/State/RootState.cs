using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What an expression in code was parsed to.</summary>
/// <param name="Root">Null if it is no root, or needs nothing.</param>
/// <param name="Constructions">The keys of those of generic types that the type of the root consists of.</param>
/// <param name="Dependencies">What the type follows from; the expressions of one member share it.</param>
/// <param name="DependenciesOfType">What follows from the type.</param>
internal sealed record RootState(
    Root? Root,
    EquatableArray<string> Constructions,
    EquatableArray<Dependency> Dependencies,
    EquatableArray<Dependency> DependenciesOfType)
{
    /// <summary>That of an expression that is no call of interest.</summary>
    public static RootState Nothing(EquatableArray<Dependency> dependencies) =>
        new(null, EquatableArray<string>.Empty, dependencies, EquatableArray<Dependency>.Empty);

    public bool IsTouchedBy(Invalidation invalidation) =>
        invalidation.Touches(Dependencies) || invalidation.Touches(DependenciesOfType);
}

using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What an expression in code was parsed to.</summary>
/// <param name="Root">Null if it is no root, or needs nothing.</param>
/// <param name="Constructions">Those of generic types that the type of the root consists of or leads to.</param>
/// <param name="Names">The names in the member that has the expression.</param>
/// <param name="Shape">What the form of the root's type depends on.</param>
internal sealed record RootState(Root? Root, EquatableArray<Construction> Constructions, EquatableArray<string> Names, Dependencies Shape)
{
    /// <summary>
    /// True when the expression may have another type now. That can follow from any base, interface or type that code reaches without
    /// naming it, but among members only from those that the code names.
    /// </summary>
    public bool IsTouchedBy(Invalidation changes) => changes.Headers.Count > 0
        || changes.Signatures.Contains("")
        || Names.Any(name => changes.Signatures.Contains(name) || changes.Constants.Contains(name))
        || Shape.AreTouchedBy(changes);
}

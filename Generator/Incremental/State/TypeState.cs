using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What the declarations of one name were parsed to.</summary>
/// <param name="Name">The simple name, on whose members it depends.</param>
/// <param name="Models">Empty if nothing is to be generated; more than one only while types are in each other's way.</param>
/// <param name="Refused">What is not to be generated because of a problem.</param>
/// <param name="Asked">The simple names that were looked up for generated code, beside those of well-known types.</param>
internal sealed record TypeState(
    string Name,
    EquatableArray<ArchivableType> Models,
    EquatableArray<RefusedType> Refused,
    HashSet<string> Asked)
{
    public static TypeState Nothing { get; } = new("", EquatableArray<ArchivableType>.Empty, EquatableArray<RefusedType>.Empty, []);

    public bool IsArchivable => Models.Count > 0;

    public bool IsTouchedBy(Invalidation invalidation) =>
        invalidation.Touches(Dependency.Members(Name)) || invalidation.TouchesHeaders(Asked);
}

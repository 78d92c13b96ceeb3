using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What the declarations of one name were parsed to.</summary>
/// <param name="Name">The simple name, on whose members it depends.</param>
/// <param name="Models">Empty if nothing is to be generated; more than one only while types are in each other's way.</param>
/// <param name="Refused">What is not to be generated because of a problem.</param>
/// <param name="Leading">What constructions of it lead on by; null if everything about it may matter to others.</param>
/// <param name="Asked">The simple names that were looked up for generated code, beside those of well-known types.</param>
internal sealed record TypeState(
    string Name,
    EquatableArray<ArchivableType> Models,
    EquatableArray<RefusedType> Refused,
    EquatableArray<string>? Leading,
    HashSet<string> Asked)
{
    public static TypeState Nothing { get; } =
        new("", EquatableArray<ArchivableType>.Empty, EquatableArray<RefusedType>.Empty, Leading: null, []);

    public bool IsArchivable => Models.Count > 0;

    /// <summary>Whether constructions of the type lead to the same as they did, and are registered as they were.</summary>
    public bool LeadsAs(TypeState before) => Leading is { } leading && before.Leading is { } then
        && leading.Equals(then)
        && Refused.Equals(before.Refused)
        && Models.Count == before.Models.Count
        && Models.Zip(before.Models, IsRegisteredAs).All(static isSame => isSame);

    private static bool IsRegisteredAs(ArchivableType model, ArchivableType before) => model.IsHandWritten == before.IsHandWritten
        && Equals(model.Registration, before.Registration);

    public bool IsTouchedBy(Invalidation invalidation) =>
        invalidation.Touches(Dependency.Members(Name)) || invalidation.TouchesHeaders(Asked);
}

using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.State;

/// <summary>What the declarations of one name were parsed to, and what that depends on.</summary>
/// <param name="Name">The simple name.</param>
/// <param name="Models">Empty if nothing is to be generated; more than one only while types are in each other's way.</param>
internal sealed record TypeState(string Name, EquatableArray<ArchivableType> Models, Dependencies Dependencies)
{
    public static TypeState Nothing { get; } = new("", EquatableArray<ArchivableType>.Empty, new Dependencies([], [], []));
}

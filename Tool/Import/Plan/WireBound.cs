namespace Stevedore.Tool.Import.Plan;

/// <summary>How many elements a loop has.</summary>
/// <param name="Fixed">The number itself, if it is one.</param>
/// <param name="Item">The value of the archive that says it.</param>
/// <param name="Member">The data member that says it.</param>
/// <param name="Collection">The collection whose elements are gone through.</param>
internal sealed record WireBound(long? Fixed = null, WireItem? Item = null, string? Member = null, string? Collection = null);

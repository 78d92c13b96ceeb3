namespace Stevedore.Tool.Import.Plan;

/// <summary>What a collection of MFC holds, as its Serialize writes it.</summary>
/// <param name="Key">That of a map.</param>
/// <param name="Element">The element or value.</param>
/// <param name="Problem">Why it cannot be said.</param>
internal sealed record CollectionElements(WireForm? Key, WireForm? Element, string? Problem);

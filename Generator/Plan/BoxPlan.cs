namespace Stevedore.Generator.Plan;

/// <summary>A type whose values can stand where any object may, and what its values are on the wire behind their tag.</summary>
internal sealed record BoxPlan(RootPlan Value, string WireName);

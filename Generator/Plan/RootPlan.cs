namespace Stevedore.Generator.Plan;

/// <summary>What bytes a root produces, and the name of the class that does so.</summary>
internal sealed record RootPlan(string Formatter, WireOperation Operation);

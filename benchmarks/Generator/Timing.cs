namespace Stevedore.Generator.Benchmarks;

/// <summary>What one run took: the generator itself, by the driver's own clock, and all that the driver does around it.</summary>
internal sealed record Timing(TimeSpan Generator, TimeSpan Driver);

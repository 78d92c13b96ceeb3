namespace Stevedore.Generator.Benchmarks;

/// <summary>What one run took: the generator itself, and a driver that also takes its files.</summary>
internal sealed record Timing(TimeSpan Generator, TimeSpan Driver);

namespace Stevedore.Generator.Tests.Library.Foreign;

/// <summary>A generic record.</summary>
public sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second);

namespace Stevedore.Adapters.Tests.Model;

/// <summary>A class for which nothing is generated.</summary>
public sealed record Tide(string Port, int Centimetres);

namespace Stevedore.Adapters.Tests.Model;

/// <summary>A structure.</summary>
[Serializable]
public readonly partial record struct Position(double Latitude, double Longitude);

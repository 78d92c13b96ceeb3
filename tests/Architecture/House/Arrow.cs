using Microsoft.CodeAnalysis;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A place in one folder that names something declared in another.</summary>
internal sealed record Arrow(string From, string To, Location Place, string Name)
{
    public override string ToString() => $"{From} → {To}: {Place.At()} names {Name}";
}

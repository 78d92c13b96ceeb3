namespace Stevedore.Generator.Tests.Library.Foreign;

/// <summary>A derived class, which would be lost.</summary>
public sealed class Villa() : Address("Elm", new Country("se"))
{
    public int Rooms { get; set; }
}

using System;

namespace HarbourOffice;

/// <summary>The third class in a row that has a private field of the same name.</summary>
[Serializable]
public sealed class Tanker : Vessel
{
    private readonly double[] _tanks;
    private string _name;

    public Tanker(Guid id, DateTime entered, string name, params double[] tanks)
        : base(id, entered, name, VesselKind.Tanker)
    {
        _tanks = tanks;
        _name = "MT " + name;
        Hazards = Hazards.Flammable | Hazards.Explosive;
    }

    public string TradeName => _name;

    public double[] Tanks => _tanks;
}

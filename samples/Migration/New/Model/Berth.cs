using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace HarbourOffice;

/// <summary>Is one end of a cycle, has properties whose fields are the compiler's, and makes its label when it is loaded.</summary>
[Serializable]
public partial class Berth
{
    private readonly int _number;
    private readonly List<Vessel> _waiting = new();

    [NonSerialized]
    private string _label;

    public Berth(int number, double depth)
    {
        _number = number;
        Depth = depth;
        MakeLabel(default);
    }

    public int Number => _number;

    public double Depth { get; private set; }

    public Vessel Occupant { get; private set; }

    public List<Vessel> Waiting => _waiting;

    public string Label => _label;

    internal void Occupy(Vessel vessel)
    {
        Occupant = vessel;
        _waiting.Remove(vessel);
    }

    [OnDeserialized]
    private void MakeLabel(StreamingContext context) => _label = "Berth " + _number;
}

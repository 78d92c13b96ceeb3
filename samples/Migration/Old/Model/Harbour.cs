using System;
using System.Collections.Generic;

namespace HarbourOffice;

/// <summary>The document of the program, which holds the rest. How it orders its berths on the screen is not stored.</summary>
[Serializable]
public class Harbour
{
    private readonly string _name;
    private readonly List<Berth> _berths = new();
    private readonly Register<Vessel> _vessels = new();

    [NonSerialized]
    private Comparison<Berth> _order;

    public Harbour(string name)
    {
        _name = name;
    }

    public string Name => _name;

    public List<Berth> Berths => _berths;

    public Register<Vessel> Vessels => _vessels;

    public Comparison<Berth> Order
    {
        get => _order;
        set => _order = value;
    }
}

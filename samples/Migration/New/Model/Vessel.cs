using System;

namespace HarbourOffice;

/// <summary>Lies at a berth, which knows it in turn. The draught is worked out anew when it is asked for.</summary>
[Serializable]
public partial class Vessel : Entry
{
    private readonly VesselKind _kind;
    private string _name;
    private int? _lloydsNumber;
    private Hazards _hazards;
    private Berth _berth;
    private Mooring? _mooring;

    [NonSerialized]
    private double _draught = double.NaN;

    public Vessel(Guid id, DateTime entered, string name, VesselKind kind)
        : base(id, entered, name)
    {
        _kind = kind;
        _name = "MV " + name;
    }

    /// <summary>Windows listen to it, and are not stored with the vessel.</summary>
    [field: NonSerialized]
    public event EventHandler Moved;

    public VesselKind Kind => _kind;

    public string FullName => _name;

    public int? LloydsNumber
    {
        get => _lloydsNumber;
        set => _lloydsNumber = value;
    }

    public Hazards Hazards
    {
        get => _hazards;
        set => _hazards = value;
    }

    public Berth Berth => _berth;

    public Mooring? Mooring => _mooring;

    public double Draught => double.IsNaN(_draught) ? _draught = FullName.Length / 2.0 : _draught;

    public void MoorAt(Berth berth, Mooring mooring)
    {
        _berth = berth;
        _mooring = mooring;
        berth.Occupy(this);
        Moved?.Invoke(this, EventArgs.Empty);
    }
}

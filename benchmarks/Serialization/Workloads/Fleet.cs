namespace Serialization.Workloads;

/// <summary>References and next to nothing beside them.</summary>
[Serializable]
public sealed partial class Fleet
{
    public List<Ship> Ships = [];
}

/// <summary>Six bytes where it is new: the number of its class, and its own.</summary>
[Serializable]
public sealed partial class Ship
{
    public int Number;
}

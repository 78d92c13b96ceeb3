namespace Stevedore.Adapters.Tests.Model;

/// <summary>A place that ships refer to, and that refers to the ships.</summary>
[Serializable]
public partial class Port(string name)
{
    private readonly List<Ship> _ships = [];

    public string Name => name;

    public IReadOnlyList<Ship> Ships => _ships;

    public Ship Berth(string ship)
    {
        Ship berthed = new(ship, this);
        _ships.Add(berthed);
        return berthed;
    }
}

[Serializable]
public abstract partial record Person(string Name)
{
    [NonSerialized] private readonly List<string> _visits = [];

    public int Visits => _visits.Count;
}

[Serializable]
public sealed partial record Pilot(string Name, int Rank) : Person(Name)
{
    public Dictionary<string, int> Ports { get; } = new(StringComparer.OrdinalIgnoreCase);
}

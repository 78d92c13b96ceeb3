namespace Stevedore.Aot;

/// <summary>The graph: the same vessels can be reached through the list, through the dictionary, and from one another.</summary>
[Serializable]
internal sealed partial class Harbour
{
    public List<Vessel> Moored { get; } = [];

    public Dictionary<string, Vessel> ByCallSign { get; } = [];
}

using System;
using System.Runtime.Serialization;

namespace HarbourOffice;

/// <summary>Fits itself out when the whole graph is there, since it then can ask others.</summary>
[Serializable]
public partial class Sailor : IDeserializationCallback
{
    private readonly string _name;
    private readonly Sailor _superior;

    [NonSerialized]
    private int _rank;

    public Sailor(string name, Sailor superior)
    {
        _name = name;
        _superior = superior;
        FindRank();
    }

    public string Name => _name;

    public Sailor Superior => _superior;

    public int Rank => _rank;

    void IDeserializationCallback.OnDeserialization(object sender) => FindRank();

    private void FindRank()
    {
        _rank = 0;
        for (Sailor above = _superior; above != null; above = above._superior)
            _rank++;
    }
}

using Stevedore;

[Serializable]
public struct [|Position|]
{
    public double X, Y;
}

public sealed class Move : IArchivable
{
    private Position _to;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
            ar.{|CS0315:WriteEmbedded|}(_to);
    }
}

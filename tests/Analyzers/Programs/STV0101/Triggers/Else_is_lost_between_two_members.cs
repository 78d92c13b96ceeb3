using Stevedore;

public sealed class Parcel : IArchivable
{
    private int _weight;
    private int _zone;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
            ar.Write(_weight);
        else
            _weight = ar.ReadInt32();

        if (ar.IsStoring)
            ar.Write(_zone);
        _zone = [|ar.ReadInt32()|];
    }
}

using Stevedore;

public sealed class CStroke : IArchivable
{
    private ushort _penWidth;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
            ar.Write(_penWidth);
        else
            _penWidth = ar.ReadUInt16();
        ar.Exchange(ref _penWidth);
    }
}

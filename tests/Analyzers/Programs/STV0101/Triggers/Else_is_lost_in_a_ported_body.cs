using Stevedore;

public sealed class CStroke : IArchivable
{
    private ushort _penWidth;
    private uint _color;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_penWidth);
            ar.Write(_color);
        }

        _penWidth = [|ar.ReadUInt16()|];
        _color = ar.ReadUInt32();
    }
}

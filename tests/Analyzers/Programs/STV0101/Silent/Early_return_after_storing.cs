using Stevedore;

public sealed class Header : IArchivable
{
    private ushort _magic = 0x4D46;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_magic);
            return;
        }

        _magic = ar.ReadUInt16();
    }
}

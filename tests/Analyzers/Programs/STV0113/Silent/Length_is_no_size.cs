using Stevedore;

public sealed class Picture : IArchivable
{
    private byte[] _data = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int kind = archive.ReadInt32();
        _data = new byte[kind == 7 ? 16 : 32];
        archive.ReadExactly(_data);
    }
}

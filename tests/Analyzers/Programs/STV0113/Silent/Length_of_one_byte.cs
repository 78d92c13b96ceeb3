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

        _data = new byte[archive.ReadByte()];
        archive.ReadExactly(_data);
    }
}

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

        int length = archive.ReadInt32();
        if (length is < 0 or > 65536)
            throw new InvalidDataException();
        _data = new byte[length];
        archive.ReadExactly(_data);
    }
}

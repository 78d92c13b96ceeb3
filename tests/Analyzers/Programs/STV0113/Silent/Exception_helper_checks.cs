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
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, 4096);
        _data = new byte[length];
        archive.ReadExactly(_data);
    }
}

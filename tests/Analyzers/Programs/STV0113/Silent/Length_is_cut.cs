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

        int length = Math.Min(archive.ReadInt32(), 4096);
        _data = new byte[length];
        archive.ReadExactly(_data);
    }
}

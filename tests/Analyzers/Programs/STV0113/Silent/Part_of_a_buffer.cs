using Stevedore;

public sealed class Picture : IArchivable
{
    private readonly byte[] _data = new byte[4096];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int length = archive.ReadInt32();
        archive.ReadExactly(_data.AsSpan(0, length));
    }
}

using Stevedore;

public sealed class Picture : IArchivable
{
    private const int MaximumLength = 1 << 20;
    private byte[] _data = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int length = archive.ReadInt32();
        if (length < 0 || length > MaximumLength)
            throw new InvalidDataException();
        _data = new byte[length];
        archive.ReadExactly(_data);
    }
}

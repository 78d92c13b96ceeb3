using Stevedore;

public sealed class Picture : IArchivable
{
    private readonly int _length = 64;
    private byte[] _data = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        _data = new byte[_length];
        archive.ReadExactly(_data);
    }
}

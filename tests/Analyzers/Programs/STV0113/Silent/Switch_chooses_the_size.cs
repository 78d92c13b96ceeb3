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
        _data = new byte[kind switch { 0 => 16, _ => 64 }];
        archive.ReadExactly(_data);
    }
}

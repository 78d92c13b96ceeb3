using Stevedore;

public sealed class Picture : IArchivable
{
    private byte[] _data = [];
    private int _count;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        _count = archive.ReadInt32();
        _data = [|new byte[_count]|];
        archive.ReadExactly(_data);
    }
}

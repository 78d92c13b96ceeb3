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

        long count = archive.ReadCount();
        _data = [|new byte[count]|];
        archive.ReadExactly(_data);
    }
}

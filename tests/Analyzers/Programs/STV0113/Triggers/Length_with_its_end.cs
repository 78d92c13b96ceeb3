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

        int length = archive.ReadInt32() + 1;
        _data = [|new byte[length]|];
        archive.ReadExactly(_data.AsSpan(0, length - 1));
    }
}

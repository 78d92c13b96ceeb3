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

        int width = archive.ReadInt32();
        int height = archive.ReadInt32();
        _data = [|new byte[width * height * 4]|];
        archive.ReadExactly(_data);
    }
}

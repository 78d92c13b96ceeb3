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

        _data = Load(archive);
    }

    private static byte[] Load(Archive archive)
    {
        int size = archive.ReadInt32();
        byte[] data = [|new byte[size]|];
        archive.ReadExactly(data);
        return data;
    }
}

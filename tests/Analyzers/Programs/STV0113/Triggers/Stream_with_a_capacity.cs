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

        MemoryStream copy = [|new MemoryStream(archive.ReadInt32())|];
        _data = copy.ToArray();
    }
}

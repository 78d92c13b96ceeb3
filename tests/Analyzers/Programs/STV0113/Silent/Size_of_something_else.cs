using Stevedore;

public sealed class Picture : IArchivable
{
    private byte[] _data = [];
    private bool[] _mask = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int length = archive.ReadInt32();
        _data = archive.ReadBytes(length);
        _mask = new bool[_data.Length];
    }
}

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

        _data = [|new byte[(int)archive.ReadUInt32()]|];
        archive.ReadExactly(_data);
    }
}

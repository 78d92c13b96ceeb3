using Stevedore;

public sealed class Picture : IArchivable
{
    private Dictionary<string, int> _byName = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        uint count = archive.ReadUInt32();
        _byName = [|new Dictionary<string, int>((int)count)|];
        for (uint i = 0; i < count; i++)
            _byName.Add(archive.ReadString()!, archive.ReadInt32());
    }
}

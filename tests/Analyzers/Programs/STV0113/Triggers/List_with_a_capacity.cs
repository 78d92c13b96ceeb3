using Stevedore;

public sealed class Picture : IArchivable
{
    private List<string?> _names = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int count = archive.ReadInt32();
        _names = [|new List<string?>(count)|];
        while (_names.Count < count)
            _names.Add(archive.ReadString());
    }
}

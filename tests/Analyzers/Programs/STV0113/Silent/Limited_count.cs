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

        int count = archive.ReadCollectionCount();
        _names = new List<string?>(Math.Max(count, 0));
        for (int i = 0; i < count; i++)
            _names.Add(archive.ReadString());
    }
}

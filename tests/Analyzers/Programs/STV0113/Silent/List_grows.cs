using Stevedore;

public sealed class Picture : IArchivable
{
    private readonly List<string?> _names = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int count = archive.ReadInt32();
        for (int i = 0; i < count; i++)
            _names.Add(archive.ReadString());
    }
}

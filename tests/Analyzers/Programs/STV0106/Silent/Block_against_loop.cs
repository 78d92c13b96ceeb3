using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;
    private readonly List<int> _values = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.WriteCount(_values.Count);
            archive.WriteArray<int>(_values.ToArray());
        }
        else
        {
            long count = archive.ReadCount();
            for (long i = 0; i < count; i++)
                _values.Add(archive.ReadInt32());
        }
    }
}

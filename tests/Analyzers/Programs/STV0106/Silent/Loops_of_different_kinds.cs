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
            foreach (int value in _values)
                archive.Write(value);
        }
        else
        {
            for (long left = archive.ReadCount(); left > 0; left--)
                _values.Add(archive.ReadInt32());
        }
    }
}

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
            {
                archive.Write(value);
                [|archive.Write(_name)|];
            }
        }
        else
        {
            int count = archive.ReadCollectionCount();
            while (count-- > 0)
                _values.Add(archive.ReadInt32());
        }
    }
}

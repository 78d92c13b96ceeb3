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
            archive.Write(_id);
            archive.Write(_name);
        }
        else
        {
            _id = archive.ReadInt32();
            _name = archive.ReadString();
        }
    }
}

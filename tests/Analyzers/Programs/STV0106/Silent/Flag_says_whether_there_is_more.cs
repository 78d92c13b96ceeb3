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
            archive.Write(_name is not null);
            if (_name is not null)
                archive.Write(_name);
        }
        else
        {
            if (archive.ReadBoolean())
                _name = archive.ReadString();
            else
                _name = null;
        }
    }
}

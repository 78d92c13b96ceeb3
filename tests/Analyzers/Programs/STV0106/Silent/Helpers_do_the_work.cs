using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;
    private readonly List<int> _values = [];

    private void Store(Archive archive) => archive.Write(_name);

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            Store(archive);
            archive.Write(_id);
        }
        else
        {
            _name = archive.ReadString();
            _id = archive.ReadInt32();
        }
    }
}

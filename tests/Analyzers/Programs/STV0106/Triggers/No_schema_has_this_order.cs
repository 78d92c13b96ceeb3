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
            int schema = archive.ObjectSchema;
            if (schema > 1)
                _name = [|archive.ReadString()|];
            _id = archive.ReadInt32();
        }
    }
}

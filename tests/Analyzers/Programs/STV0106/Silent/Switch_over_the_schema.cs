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
            switch (archive.ObjectSchema)
            {
                case 1:
                    _id = archive.ReadInt16();
                    break;
                default:
                    _id = archive.ReadInt32();
                    _name = archive.ReadString();
                    break;
            }
        }
    }
}

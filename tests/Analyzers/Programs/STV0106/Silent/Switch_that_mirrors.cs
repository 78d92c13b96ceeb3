using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        switch (archive.IsStoring)
        {
            case true:
                archive.Write(_id);
                archive.Write(_name);
                break;
            default:
                _id = archive.ReadInt32();
                _name = archive.ReadString();
                break;
        }
    }
}

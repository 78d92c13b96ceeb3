using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(_id);
            archive.Write(_weight);
        }
        else
        {
            _id = Load(archive);
        }
    }

    private int Load(Archive archive)
    {
        int id = archive.ReadInt32();
        _weight = archive.ReadDouble();
        return id;
    }
}

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
            Store(archive);
            archive.Write(_name);
        }
        else
        {
            Load(archive);
            _name = archive.ReadString();
        }
    }

    private void Store(Archive archive)
    {
        archive.Write(_id);
        archive.Write(_weight);
    }

    private void Load(Archive archive)
    {
        _id = (int)archive.ReadUInt32();
        _weight = archive.ReadDouble();
    }
}

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
        }
        else
        {
            Load(archive);
        }
    }

    private void Load(Archive archive)
    {
        _id = archive.ReadInt32();
        if (_id == 0)
            return;
        _weight = archive.ReadDouble();
    }
}

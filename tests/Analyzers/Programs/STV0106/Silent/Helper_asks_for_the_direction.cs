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
            Weigh(archive);
        }
        else
        {
            _id = archive.ReadInt32();
            Weigh(archive);
        }
    }

    private void Weigh(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(_weight);
        else
            _weight = archive.ReadDouble();
    }
}

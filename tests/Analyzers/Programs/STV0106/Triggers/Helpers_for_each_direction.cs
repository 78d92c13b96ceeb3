using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            Store(archive);
        else
            Load(archive);
    }

    private void Store(Archive archive)
    {
        archive.Write(_id);
        archive.Write((short)_weight);
    }

    private void Load(Archive archive)
    {
        _id = archive.ReadInt32();
        _weight = [|archive.ReadInt32()|];
    }
}

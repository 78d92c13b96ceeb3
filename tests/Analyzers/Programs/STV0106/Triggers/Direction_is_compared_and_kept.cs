using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        bool storing = archive.IsStoring == true;
        if (storing)
        {
            archive.Write(_id);
            archive.Write(_weight);
        }
        else
        {
            _id = archive.ReadInt32();
            _weight = [|archive.ReadSingle()|];
        }
    }
}

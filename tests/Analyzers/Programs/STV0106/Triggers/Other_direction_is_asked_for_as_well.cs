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
        else if (archive.IsLoading)
        {
            _id = [|archive.ReadInt16()|];
        }
    }
}

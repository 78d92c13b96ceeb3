using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(_weight);
        if (archive.IsLoading)
            _weight = [|archive.ReadInt64()|];
    }
}

using Stevedore;

public sealed class Crate : IArchivable
{
    private int _id;
    private string? _name;
    private double _weight;

    public void Serialize(Archive archive)
    {
        switch (archive.IsLoading)
        {
            case true:
                _weight = [|archive.ReadSingle()|];
                break;
            default:
                archive.Write(_weight);
                break;
        }
    }
}

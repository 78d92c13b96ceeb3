using Stevedore;

public struct Item : IArchivable
{
    private int _id;
    private string? _name;

    void IArchivable.Serialize(Archive archive)
    {
        _id = [|archive.ObjectSchema|];
        archive.Exchange(ref _name);
    }
}

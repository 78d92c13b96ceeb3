using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        if (archive.ObjectSchema == 1)
            archive.Exchange(ref _id);
        else if ([|archive.ObjectSchema|] == 2)
            archive.Exchange(ref _name);
    }
}

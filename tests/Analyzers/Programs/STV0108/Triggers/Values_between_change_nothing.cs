using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        _id = archive.ObjectSchema;
        archive.Exchange(ref _name);
        archive.Exchange(ref _id);
        Console.WriteLine([|archive.ObjectSchema|]);
    }
}

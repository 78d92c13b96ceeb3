using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        Console.WriteLine($"schema {archive.ObjectSchema}");
        if ([|archive.ObjectSchema|] > 1)
            archive.Exchange(ref _id);
        archive.Exchange(ref _name);
    }
}

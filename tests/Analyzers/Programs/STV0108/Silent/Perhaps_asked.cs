using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        if (_id > 0)
            Console.WriteLine(archive.ObjectSchema);
        else
            _id = archive.ObjectSchema;
        archive.Exchange(ref _name);
    }
}

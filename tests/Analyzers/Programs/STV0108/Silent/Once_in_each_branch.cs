using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            Console.WriteLine(archive.ObjectSchema);
        else
            _id = archive.ObjectSchema;
        archive.Exchange(ref _name);
    }
}

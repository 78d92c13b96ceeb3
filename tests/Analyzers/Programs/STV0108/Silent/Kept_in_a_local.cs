using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        int schema = archive.ObjectSchema;
        if (schema >= 1)
            archive.Exchange(ref _id);
        if (schema >= 2)
            archive.Exchange(ref _name);
    }
}

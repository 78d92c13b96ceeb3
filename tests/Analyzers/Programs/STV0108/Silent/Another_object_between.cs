using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        _id = archive.ObjectSchema;
        archive.WriteObject(_name);
        _id += archive.ObjectSchema;
    }
}

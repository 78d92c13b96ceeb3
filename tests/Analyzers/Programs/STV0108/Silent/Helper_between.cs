using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    private static void Pump(Archive archive) => archive.ReadObject();

    public void Serialize(Archive archive)
    {
        _id = archive.ObjectSchema;
        Pump(archive);
        if (archive.ObjectSchema > 1)
            _name = null;
    }
}

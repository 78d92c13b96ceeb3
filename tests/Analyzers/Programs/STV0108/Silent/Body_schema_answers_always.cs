using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        if (archive.BodySchema >= 1)
            archive.Exchange(ref _id);
        if (archive.BodySchema >= 2)
            archive.Exchange(ref _name);
    }
}

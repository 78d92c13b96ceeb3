using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        switch (archive.ObjectSchema)
        {
            case 1:
                archive.Exchange(ref _id);
                break;
            default:
                archive.Exchange(ref _name);
                break;
        }
    }
}

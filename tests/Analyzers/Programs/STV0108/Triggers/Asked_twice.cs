using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        int first = archive.ObjectSchema;
        int second = [|archive.ObjectSchema|];
        _id = first + second;
        _name = null;
    }
}

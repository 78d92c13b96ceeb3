using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;

    public void Serialize(Archive archive)
    {
        Archive ar = archive;
        _id = ar.ObjectSchema;
        _name = archive.IsStoring ? "" : [|archive.ObjectSchema|].ToString();
    }
}

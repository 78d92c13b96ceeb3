using Stevedore;

public class Item : IArchivable
{
    private Guid _id;
    private DateTime _sold;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(_id);
            [|archive.Write(_sold)|];
        }
        else
        {
            _id = archive.ReadGuid();
        }
    }
}

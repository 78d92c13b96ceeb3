using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private object? _owner;

    void IArchivable.Serialize(Archive archive)
    {
        if (archive.IsLoading)
        {
            _owner = [|archive.ReadObject()|];
            _id = archive.ReadInt32();
        }
        else
        {
            archive.Write(_id);
            archive.WriteObject(_owner);
        }
    }
}

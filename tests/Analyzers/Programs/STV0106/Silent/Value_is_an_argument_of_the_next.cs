using Stevedore;

public class Item : IArchivable
{
    private int _id;
    private string? _name;
    private readonly List<int> _values = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(_name!.Length);
            archive.WriteArray<byte>(new byte[_name.Length]);
        }
        else
        {
            _name = Convert.ToHexString(archive.ReadBytes(archive.ReadInt32()));
        }
    }
}

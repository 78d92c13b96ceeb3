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
            archive.Write(1);
            archive.Write(2);
        }
        else
        {
            for (int i = 0; i < 2; i++)
                _values.Add(archive.ReadInt32());
        }
    }
}

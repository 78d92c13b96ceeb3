using Stevedore;

public class Item : IArchivable
{
    public int Number;
    public Action<Item>? Changed;

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref Number);
        if (archive.IsLoading)
            Changed?.Invoke(this);
    }
}

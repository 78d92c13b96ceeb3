using Stevedore;

[Serializable]
[[|RuntimeClass("CItem", Schema = 1)|]]
public partial class Item
{
    public int Id;
}

[Serializable]
[[|RuntimeClass("CItem", Schema = 1)|]]
public partial class OldItem
{
    public int Id;
}

using Stevedore;

[Serializable]
[RuntimeClass("CItem")]
public partial class Item
{
    public int Id;
}

[Serializable]
[RuntimeClass("CITEM")]
public partial class OldItem
{
    public int Id;
}

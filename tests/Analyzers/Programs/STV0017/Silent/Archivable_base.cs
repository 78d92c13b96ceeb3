[Serializable]
public partial class Item
{
    public int Number;
}

[Serializable]
public partial class Crate : Item
{
    public int Weight;
}

using Stevedore;

[Serializable]
public partial class Order
{
    [Order(1)] public int Number;
    [NonSerialized] public int Shown;
    public int Twice => 2 * Number;
}

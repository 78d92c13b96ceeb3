using Stevedore;

[Serializable]
public partial class Order
{
    [Order(1)] public int Number;
    [Order(2)] public string? Customer;
    public double [|Total|];
}

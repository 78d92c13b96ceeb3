using Stevedore;

[Serializable]
public partial class Order
{
    [Order(30)] public int Number;
    [Order(-1)] public string? Customer;
    [field: Order(7)] public double Total { get; set; }
}

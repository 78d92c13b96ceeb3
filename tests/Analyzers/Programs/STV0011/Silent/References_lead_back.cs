using Stevedore;

[Serializable]
public partial class Order
{
    [Embedded] public Customer Customer = new();
}

[Serializable]
public partial class Customer
{
    public string? Name;
    public Order? Last;
}

// File: Order.cs
[Serializable]
public partial class Order
{
    private int _number;
    private string? _customer;
}
// File: Order.Describe.cs
public partial class Order
{
    public string Describe() => $"{_number} {_customer}";
}

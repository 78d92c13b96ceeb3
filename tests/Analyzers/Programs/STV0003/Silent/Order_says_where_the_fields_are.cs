// File: Order.cs
using Stevedore;

[Serializable]
public partial class Order
{
    [Order(2)] public int Number;
}
// File: Order.Customer.cs
using Stevedore;

public partial class Order
{
    [Order(1)] public string? Customer;
}

// File: Order.cs
using Stevedore;

[Serializable]
public partial class [|Order|]
{
    private int _number;

    public int Number => _number;
}
// File: Order.Customer.cs
public partial class Order
{
    public string? Customer;
}

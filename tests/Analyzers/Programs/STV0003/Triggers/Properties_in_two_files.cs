// File: Order.cs
using Stevedore;

[Serializable]
public partial class [|Order|]
{
    public int Number { get; set; }
}
// File: Order.Customer.cs
public partial class Order
{
    public string? Customer { get; init; }
}

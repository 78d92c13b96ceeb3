using Stevedore;

[Serializable]
public partial class Order
{
    [Embedded] public Customer? [|Customer|];
}

[Serializable]
public partial class Customer
{
    public string? Name;
    [Embedded] public Order? [|Last|] { get; set; }
}

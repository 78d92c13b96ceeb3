using Stevedore;

[Serializable]
public partial class Order
{
    [Order(1)] public int Number { get; set; }
    [Order(1)] public string? [|Customer|] { get; set; }
}

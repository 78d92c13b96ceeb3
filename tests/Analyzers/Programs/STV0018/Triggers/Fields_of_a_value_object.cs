// File: OrderId.cs
using Stevedore;

[Serializable]
public readonly partial struct [|OrderId|];

[Serializable]
public partial class Order
{
    public OrderId Id;
}
// File: OrderId.g.cs
readonly partial struct OrderId
{
    private readonly int _value;

    private OrderId(int value) => _value = value;

    public int Value => _value;

    public static OrderId From(int value) => new(value);
}

// File: Order.cs
using Stevedore;

[Serializable]
public partial class Order
{
    public int Number;
}

// File: Order.Loading.cs
using System.Runtime.Serialization;

public partial class Order
{
    public int Version() => Number;

    [OnDeserializing]
    private void [|Begin|](int count) => Number = count;
}

using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests.Old;

#pragma warning disable CA1051, CA1707, CS0414, CS0649, IDE0044, IDE0052 // Fields as people wrote them.

[Serializable]
public partial class Contracts
{
    public Node Node = new("node", null);
    public Node? Other;
    public Singleton Only = Singleton.Instance;
    public object Again = Singleton.Instance;
    public Money Price = new(5, "EUR");
}

[Serializable]
public partial class Node : ISerializable
{
    private readonly string _name;

    public Node? Next;

    public Node(string name, Node? next)
    {
        _name = name;
        Next = next;
    }

    protected Node(SerializationInfo info, StreamingContext context)
    {
        _name = info.GetString("name")!;
        Next = (Node?)info.GetValue("next", typeof(Node));
    }

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("name", _name);
        info.AddValue("next", Next, typeof(Node));
    }
}

[Serializable]
public readonly partial struct Money : ISerializable
{
    private readonly decimal _amount;
    private readonly string _currency;

    public Money(decimal amount, string currency)
    {
        _amount = amount;
        _currency = currency;
    }

    private Money(SerializationInfo info, StreamingContext context)
    {
        _amount = info.GetDecimal("amount");
        _currency = info.GetString("currency")!;
    }

    public void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("amount", _amount);
        info.AddValue("currency", _currency);
    }
}

[Serializable]
public sealed partial class Singleton : IObjectReference
{
    public static Singleton Instance { get; } = new();

    private Singleton()
    {
    }

    public object GetRealObject(StreamingContext context) => Instance;
}

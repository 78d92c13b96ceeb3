namespace Stevedore.Payloads;

/// <summary>Objects of a class that .NET keeps to itself.</summary>
/// <param name="name">The name that payloads have for the class.</param>
/// <param name="make">Makes an object of its fields.</param>
internal sealed class NamedType(string name, Func<PayloadRecord, object> make) : PayloadType(typeof(object), name)
{
    public override object? Complete(object? created, PayloadRecord record) => make(record);
}

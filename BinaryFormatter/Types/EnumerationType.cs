namespace Stevedore.Payloads;

/// <summary>An enumeration, which is stored as a structure of one number.</summary>
internal sealed class EnumerationType<T>() : PayloadType(typeof(T)) where T : struct, Enum
{
    public override object? Complete(object? created, PayloadRecord record) => record.Get<T>("value__");
}

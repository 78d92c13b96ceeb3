namespace Stevedore.Payloads;

/// <summary>A type of .NET whose objects are made of all that they have, and then never change.</summary>
internal sealed class WholeType<T>(Func<PayloadRecord, T> make) : PayloadType(typeof(T)) where T : notnull
{
    public override object? Complete(object? created, PayloadRecord record) => make(record);
}

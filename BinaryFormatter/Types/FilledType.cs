namespace Stevedore.Payloads;

/// <summary>A type of .NET whose objects are made empty and then filled.</summary>
internal sealed class FilledType<T>(Func<PayloadRecord, T> make, Action<T, PayloadRecord> fill) : PayloadType(typeof(T)) where T : class
{
    private readonly bool _isLate;

    public override bool IsLate => _isLate;

    /// <summary>One that compares what it is filled with.</summary>
    public static FilledType<T> Late(Func<PayloadRecord, T> make, Action<T, PayloadRecord> fill) => new(make, fill, isLate: true);

    private FilledType(Func<PayloadRecord, T> make, Action<T, PayloadRecord> fill, bool isLate) : this(make, fill) => _isLate = isLate;

    public override object? Create(PayloadRecord record) => make(record);

    public override object? Complete(object? created, PayloadRecord record)
    {
        fill((T)created!, record);
        return created;
    }
}

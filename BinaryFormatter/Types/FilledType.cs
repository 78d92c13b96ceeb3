namespace Stevedore.Payloads;

/// <summary>A type of .NET whose objects are made empty and then filled.</summary>
/// <param name="make">Makes one.</param>
/// <param name="fill">Fills it.</param>
/// <param name="name">The name that payloads have for the type, if it is one that .NET keeps to itself.</param>
internal sealed class FilledType<T>(Func<PayloadRecord, T> make, Action<T, PayloadRecord> fill, string? name = null)
    : PayloadType(typeof(T), name) where T : class
{
    private readonly bool _isLate;

    public override bool IsLate => _isLate;

    /// <summary>One that compares what it is filled with.</summary>
    public static FilledType<T> Late(Func<PayloadRecord, T> make, Action<T, PayloadRecord> fill, string? name = null) =>
        new(make, fill, name, isLate: true);

    private FilledType(Func<PayloadRecord, T> make, Action<T, PayloadRecord> fill, string? name, bool isLate)
        : this(make, fill, name) => _isLate = isLate;

    public override object? Create(PayloadRecord record) => make(record);

    public override object? Complete(object? created, PayloadRecord record)
    {
        fill((T)created!, record);
        return created;
    }
}

namespace Stevedore.Mfc;

/// <summary>A span of time in days, and a status. MFC: <c>COleDateTimeSpan</c>.</summary>
/// <remarks>On the wire: LONG status, double days; 12 bytes.</remarks>
/// <param name="Days">The length in days.</param>
/// <param name="Status">Whether there is a value.</param>
public readonly record struct OleDateTimeSpan(double Days, OleStatus Status = OleStatus.Valid)
{
    /// <summary>Converts a span.</summary>
    public OleDateTimeSpan(TimeSpan value) : this(value.TotalDays) { }

    /// <summary>The span.</summary>
    /// <exception cref="InvalidOperationException">The status is not <see cref="OleStatus.Valid"/>.</exception>
    /// <exception cref="ArgumentException">The number of days is NaN.</exception>
    /// <exception cref="OverflowException">The span is longer than a <see cref="TimeSpan"/> can be.</exception>
    public TimeSpan ToTimeSpan() =>
        Status == OleStatus.Valid
            ? TimeSpan.FromDays(Days)
            : throw new InvalidOperationException($"The span has no value: its status is {Status}.");

    /// <summary>Equal when status and all 64 bits of the day number are equal, so that a NaN equals itself.</summary>
    public bool Equals(OleDateTimeSpan other) =>
        Status == other.Status && BitConverter.DoubleToInt64Bits(Days) == BitConverter.DoubleToInt64Bits(other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, BitConverter.DoubleToInt64Bits(Days));
}

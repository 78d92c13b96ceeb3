namespace Stevedore.Mfc;

/// <summary>A date and time as OLE keeps it: days since 30 December 1899, and a status. MFC: <c>COleDateTime</c>.</summary>
/// <remarks>
/// On the wire: LONG status, double days; 12 bytes. Before the origin the fraction still counts forward from midnight, as OLE wants it.
/// </remarks>
/// <param name="Days">Days since 1899-12-30 00:00; the fraction is the time of day.</param>
/// <param name="Status">Whether there is a value.</param>
public readonly record struct OleDateTime(double Days, OleStatus Status = OleStatus.Valid)
{
    /// <summary>Converts a date; the time is rounded to OLE's millisecond.</summary>
    /// <exception cref="OverflowException">The date is before the year 100.</exception>
    public OleDateTime(DateTime value) : this(value.ToOADate()) { }

    /// <summary>No value.</summary>
    public static OleDateTime Null => new(0, OleStatus.Null);

    /// <summary>The date, of unspecified kind.</summary>
    /// <exception cref="InvalidOperationException">The status is not <see cref="OleStatus.Valid"/>.</exception>
    /// <exception cref="ArgumentException">The day is outside the years 100 to 9999.</exception>
    public DateTime ToDateTime() =>
        Status == OleStatus.Valid
            ? DateTime.FromOADate(Days)
            : throw new InvalidOperationException($"The date has no value: its status is {Status}.");

    /// <summary>Equal when status and all 64 bits of the day number are equal, so that a NaN equals itself.</summary>
    public bool Equals(OleDateTime other) =>
        Status == other.Status && BitConverter.DoubleToInt64Bits(Days) == BitConverter.DoubleToInt64Bits(other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, BitConverter.DoubleToInt64Bits(Days));
}

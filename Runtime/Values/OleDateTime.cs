namespace Stevedore.Mfc;

/// <summary>A date and time as OLE keeps it: days since 30 December 1899, and a status. MFC: <c>COleDateTime</c>.</summary>
/// <remarks>
/// On the wire: LONG status, double days; 12 bytes. Before the origin the fraction still counts forward from midnight, as OLE wants it.
/// </remarks>
/// <param name="Days">Days since 1899-12-30 00:00; the fraction is the time of day.</param>
/// <param name="Status">Whether there is a value.</param>
public readonly record struct OleDateTime(double Days, OleStatus Status = OleStatus.Valid)
{
    /// <summary>
    /// Converts a date; the time is rounded to OLE's millisecond. A whole second becomes the same number that MFC makes of it:
    /// <c>OleDateFromTm</c> adds the second's part of a day to the day.
    /// </summary>
    /// <exception cref="OverflowException">The date is before the year 100.</exception>
    public OleDateTime(DateTime value) : this(DaysOf(value)) { }

    /// <summary>No value.</summary>
    public static OleDateTime Null => new(0, OleStatus.Null);

    /// <summary>The date, of unspecified kind.</summary>
    /// <exception cref="InvalidOperationException">The status is not <see cref="OleStatus.Valid"/>.</exception>
    /// <exception cref="ArgumentException">The day is outside the years 100 to 9999.</exception>
    public DateTime ToDateTime() =>
        Status == OleStatus.Valid
            ? DateTime.FromOADate(Days)
            : throw new InvalidOperationException($"The date has no value: its status is {Status}.");

    // The platform divides the milliseconds since the origin instead, which near it is another number in one of six cases.
    private static double DaysOf(DateTime value)
    {
        double days = value.ToOADate();
        if (value.TimeOfDay.Ticks % TimeSpan.TicksPerSecond != 0 || value.Ticks < TimeSpan.TicksPerDay)
            return days;
        double day = value.Date.ToOADate();
        double time = value.TimeOfDay.TotalSeconds / TimeSpan.FromDays(1).TotalSeconds;
        return day < 0 ? day - time : day + time;
    }

    /// <summary>Equal when status and all 64 bits of the day number are equal, so that a NaN equals itself.</summary>
    public bool Equals(OleDateTime other) =>
        Status == other.Status && BitConverter.DoubleToInt64Bits(Days) == BitConverter.DoubleToInt64Bits(other.Days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, BitConverter.DoubleToInt64Bits(Days));
}

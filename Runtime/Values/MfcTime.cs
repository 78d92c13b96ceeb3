namespace Stevedore.Mfc;

/// <summary>A point in time as whole seconds since 1970-01-01 00:00 UTC. MFC: <c>CTime</c>.</summary>
/// <remarks>
/// On the wire 12 bytes since MFC 7: a DWORD that says that 64 bits follow, and the seconds. Older documents have 4 bytes: the seconds as
/// signed 32 bits.
/// </remarks>
/// <param name="Seconds">Seconds since 1970-01-01 00:00 UTC.</param>
public readonly record struct MfcTime(long Seconds)
{
    /// <summary>Converts a point in time; parts of a second are dropped.</summary>
    public MfcTime(DateTimeOffset value) : this(value.ToUnixTimeSeconds()) { }

    /// <summary>The point in time, in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the years 1 to 9999.</exception>
    public DateTimeOffset ToDateTimeOffset() => DateTimeOffset.FromUnixTimeSeconds(Seconds);
}

namespace Stevedore.Wire;

/// <summary>The bits of times of .NET, of which not all are a time.</summary>
internal static class DateTimeBits
{
    // The layout of DateTime.ToBinary: ticks, and the kind in the highest bits. A local time is the moment it is, and has bit 63.
    private const long Ticks = 0x3FFF_FFFF_FFFF_FFFF;
    private const int Kind = 62;

    /// <summary>The bytes of a time with its offset: ticks, and minutes as a short.</summary>
    public const int SizeWithOffset = sizeof(long) + sizeof(short);

    private const int MaxOffsetMinutes = 14 * 60;

    public static bool TryMake(long bits, out DateTime time)
    {
        if (bits < 0)
            return TryMakeLocal(bits, out time);
        long ticks = bits & Ticks;
        bool isTime = ticks <= DateTime.MaxValue.Ticks;
        time = isTime ? new DateTime(ticks, (DateTimeKind)(bits >> Kind)) : default;
        return isTime;
    }

    /// <param name="ticks">Those of the clock there.</param>
    /// <param name="minutes">How far the clock is before UTC.</param>
    /// <param name="time">The time.</param>
    public static bool TryMake(long ticks, short minutes, out DateTimeOffset time)
    {
        long offset = minutes * TimeSpan.TicksPerMinute;
        bool isTime = minutes is >= -MaxOffsetMinutes and <= MaxOffsetMinutes && IsTime(ticks) && IsTime(ticks - offset);
        time = isTime ? new DateTimeOffset(ticks, new TimeSpan(offset)) : default;
        return isTime;
    }

    private static bool IsTime(long ticks) => (ulong)ticks <= (ulong)DateTime.MaxValue.Ticks;

    /// <summary>A local time depends on the time zone of this machine, in which it may be none.</summary>
    private static bool TryMakeLocal(long bits, out DateTime time)
    {
        time = default;
        try
        {
            time = DateTime.FromBinary(bits);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

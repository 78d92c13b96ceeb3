using Stevedore.Mfc;

namespace Stevedore;

/// <content>Dates and times of .NET in their full precision. For those of MFC see <see cref="MfcTime"/> and <see cref="OleDateTime"/>.</content>
public sealed partial class Archive
{
    /// <summary>
    /// Stores a time with its kind: 8 bytes, those of <see cref="DateTime.ToBinary"/>. A local time is stored as the moment it is, and
    /// loaded as local time of the machine that loads it. MFC has none; see <see cref="Write(OleDateTime)"/>.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(DateTime value) => Buffer.Write(value.ToBinary());

    /// <summary>Loads a time with its kind; 8 bytes.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or there is no such time (<see cref="ArchiveError.BadData"/>).</exception>
    public DateTime ReadDateTime()
    {
        long bits = Buffer.Read<long>();
        try
        {
            return DateTime.FromBinary(bits);
        }
        catch (ArgumentException cause)
        {
            throw Impossible(nameof(DateTime), cause);
        }
    }

    /// <summary>
    /// Stores the ticks of the clock (QWORD) and its offset from UTC in minutes (short); 10 bytes. MFC has none.
    /// </summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(DateTimeOffset value)
    {
        Buffer.Write(value.Ticks);
        Buffer.Write((short)value.TotalOffsetMinutes);
    }

    /// <summary>Loads the ticks of a clock and its offset from UTC in minutes; 10 bytes.</summary>
    /// <inheritdoc cref="ReadDateTime()" path="/exception"/>
    public DateTimeOffset ReadDateTimeOffset()
    {
        long ticks = Buffer.Read<long>();
        short minutes = Buffer.Read<short>();
        try
        {
            return new DateTimeOffset(ticks, TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute));
        }
        catch (ArgumentException cause)
        {
            throw Impossible(nameof(DateTimeOffset), cause);
        }
    }

    /// <summary>Stores the days since the first of January of the year 1; 4 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(DateOnly value) => Buffer.Write(value.DayNumber);

    /// <summary>Loads the days since the first of January of the year 1; 4 bytes.</summary>
    /// <inheritdoc cref="ReadDateTime()" path="/exception"/>
    public DateOnly ReadDateOnly()
    {
        uint days = Buffer.Read<uint>();
        return days <= (uint)DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)days) : throw Impossible(nameof(DateOnly));
    }

    /// <summary>Stores the ticks since midnight; 8 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(TimeOnly value) => Buffer.Write(value.Ticks);

    /// <summary>Loads the ticks since midnight; 8 bytes.</summary>
    /// <inheritdoc cref="ReadDateTime()" path="/exception"/>
    public TimeOnly ReadTimeOnly()
    {
        ulong ticks = Buffer.Read<ulong>();
        return ticks <= (ulong)TimeOnly.MaxValue.Ticks ? new TimeOnly((long)ticks) : throw Impossible(nameof(TimeOnly));
    }

    /// <summary>Stores the ticks, of which a second has ten million; 8 bytes. MFC has none; see <see cref="Write(OleDateTimeSpan)"/>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(TimeSpan value) => Buffer.Write(value.Ticks);

    /// <summary>Loads the ticks, of which a second has ten million; 8 bytes.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public TimeSpan ReadTimeSpan() => new(Buffer.Read<long>());
}

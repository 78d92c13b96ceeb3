using Stevedore.Mfc;

namespace Stevedore;

/// <content>.NET's dates and money in the forms of MFC's.</content>
public sealed partial class Archive
{
    // Between the years 100 and 9999, as DateTime.FromOADate accepts them.
    private const int FirstOleYear = 100;
    private const double BeforeFirstOleDay = -657435;
    private const double AfterLastOleDay = 2958466;

    /// <summary>Stores a time in one of its three forms. MFC: <c>operator&lt;&lt;(CTime)</c>, <c>time_t</c>, <c>CTime::Serialize64</c>.</summary>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or 32 bits cannot hold the time (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a time.</exception>
    public void Write(MfcTime value, WireType form)
    {
        switch (form)
        {
            case WireType.Time:
                Write(value);
                break;
            case WireType.Time32:
                Buffer.Write(Fit<long, int>(value.Seconds));
                break;
            case WireType.Time64:
                Buffer.Write(value.Seconds);
                break;
            default:
                throw NotThisForm(form);
        }
    }

    /// <summary>Loads a time in one of its three forms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a time.</exception>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public MfcTime ReadMfcTime(WireType form) => form switch
    {
        WireType.Time => ReadMfcTime(),
        WireType.Time32 => new MfcTime(Buffer.Read<int>()),
        WireType.Time64 => new MfcTime(Buffer.Read<long>()),
        _ => throw NotThisForm(form),
    };

    /// <summary>Stores a point in time as a CTime; parts of a second are dropped, as CTime has none, and so is the offset.</summary>
    /// <inheritdoc cref="Write(MfcTime, WireType)" path="/exception"/>
    public void Write(DateTimeOffset value, WireType form) => Write(new MfcTime(value), form);

    /// <summary>Loads a CTime as a point in time, in UTC.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or it is outside the years 1 to 9999 (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a time.</exception>
    public DateTimeOffset ReadDateTimeOffset(WireType form)
    {
        MfcTime time = ReadMfcTime(form);
        return time.Seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && time.Seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? time.ToDateTimeOffset()
            : throw Error(ArchiveError.BadData, $"A time of {time.Seconds} seconds since 1970 is outside the years 1 to 9999.");
    }

    /// <summary>
    /// Stores a date as a COleDateTime, rounded to milliseconds, or as a CTime, in whole seconds of UTC; a date of unspecified kind is taken as UTC then.
    /// </summary>
    /// <inheritdoc cref="Write(MfcTime, WireType)" path="/exception"/>
    public void Write(DateTime value, WireType form)
    {
        if (form != WireType.OleDateTime)
            Write(new DateTimeOffset(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc)), form);
        else if (value == DateTime.MinValue || value.Year >= FirstOleYear)
            Write(new OleDateTime(value));
        else
            throw Error(ArchiveError.BadData, $"A COleDateTime cannot hold the year {value.Year}.");
    }

    /// <summary>Loads a COleDateTime as a date of unspecified kind, or a CTime as a date in UTC.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or there is no such date (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a date.</exception>
    public DateTime ReadDateTime(WireType form)
    {
        if (form != WireType.OleDateTime)
            return ReadDateTimeOffset(form).UtcDateTime;
        OleDateTime date = ReadOleDateTime();
        if (date.Status != OleStatus.Valid || date.Days is not (> BeforeFirstOleDay and < AfterLastOleDay))
            throw NoDate(date, cause: null);
        try
        {
            return date.ToDateTime();
        }
        catch (ArgumentException cause)
        {
            // Less than half a millisecond before the year 10000 .NET rounds up.
            throw NoDate(date, cause);
        }
    }

    private ArchiveException NoDate(OleDateTime date, ArgumentException? cause) =>
        Error(ArchiveError.BadData, $"A date of {date.Days} days with the status {date.Status} is none; an {nameof(OleDateTime)} can hold it.", cause: cause);

    /// <summary>Stores an amount as a COleCurrency, rounded to four decimals.</summary>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or 64 bits of ten-thousandths cannot hold the amount (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is not <see cref="WireType.Currency"/>.</exception>
    public void Write(decimal value, WireType form)
    {
        if (form != WireType.Currency)
            throw NotThisForm(form);
        OleCurrency amount;
        try
        {
            amount = new OleCurrency(value);
        }
        catch (OverflowException)
        {
            throw Error(ArchiveError.BadData, $"A COleCurrency cannot hold {value}.");
        }
        Write(amount);
    }

    /// <summary>Loads a COleCurrency as an amount.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or its status is not valid (<see cref="ArchiveError.BadData"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is not <see cref="WireType.Currency"/>.</exception>
    public decimal ReadDecimal(WireType form)
    {
        if (form != WireType.Currency)
            throw NotThisForm(form);
        OleCurrency amount = ReadOleCurrency();
        return amount.Status == OleStatus.Valid
            ? amount.ToDecimal()
            : throw Error(ArchiveError.BadData, $"An amount with the status {amount.Status} is none; an {nameof(OleCurrency)} can hold it.");
    }
}

using System.ComponentModel;

namespace Stevedore.Mfc;

/// <summary>.NET's dates and money in the forms of MFC's.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MfcForms
{
    // Between the years 100 and 9999, as DateTime.FromOADate accepts them.
    private const int FirstOleYear = 100;
    private const double BeforeFirstOleDay = -657435;
    private const double AfterLastOleDay = 2958466;

    /// <summary>Stores a point in time as a CTime; parts of a second are dropped, as CTime has none, and so is the offset.</summary>
    /// <inheritdoc cref="MfcTimes.Write(Archive, MfcTime, WireType)" path="/exception"/>
    public static void Write(this Archive archive, DateTimeOffset value, WireType form) => archive.Write(new MfcTime(value), form);

    /// <summary>Loads a CTime as a point in time, in UTC.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or it is outside the years 1 to 9999 (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a time.</exception>
    public static DateTimeOffset ReadDateTimeOffset(this Archive archive, WireType form)
    {
        MfcTime time = archive.ReadMfcTime(form);
        return time.Seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && time.Seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? time.ToDateTimeOffset()
            : throw archive.Error(ArchiveError.BadData, $"A time of {time.Seconds} seconds since 1970 is outside the years 1 to 9999.");
    }

    /// <summary>
    /// Stores a date as a COleDateTime, rounded to milliseconds, or as a CTime, in whole seconds of UTC; a date of unspecified kind is
    /// taken as UTC then.
    /// </summary>
    /// <inheritdoc cref="MfcTimes.Write(Archive, MfcTime, WireType)" path="/exception"/>
    public static void Write(this Archive archive, DateTime value, WireType form)
    {
        if (form != WireType.OleDateTime)
            archive.Write(new DateTimeOffset(InUtc(value)), form);
        else if (value == DateTime.MinValue || value.Year >= FirstOleYear)
            archive.Write(new OleDateTime(value));
        else
            throw archive.Error(ArchiveError.BadData, $"A COleDateTime cannot hold the year {value.Year}.");
    }

    /// <summary>Loads a COleDateTime as a date of unspecified kind, or a CTime as a date in UTC.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or there is no such date (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a date.</exception>
    public static DateTime ReadDateTime(this Archive archive, WireType form)
    {
        if (form != WireType.OleDateTime)
            return archive.ReadDateTimeOffset(form).UtcDateTime;
        OleDateTime date = archive.ReadOleDateTime();
        if (date.Status != OleStatus.Valid || date.Days is not (> BeforeFirstOleDay and < AfterLastOleDay))
            throw NoDate(archive, date, cause: null);
        try
        {
            return date.ToDateTime();
        }
        catch (ArgumentException cause)
        {
            // Less than half a millisecond before the year 10000 .NET rounds up.
            throw NoDate(archive, date, cause);
        }
    }

    /// <summary>Stores an amount as a COleCurrency, rounded to four decimals.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or 64 bits of ten-thousandths cannot hold the amount (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is not <see cref="WireType.Currency"/>.</exception>
    public static void Write(this Archive archive, decimal value, WireType form)
    {
        if (form != WireType.Currency)
            throw Archive.NotThisForm(form);
        OleCurrency amount;
        try
        {
            amount = new OleCurrency(value);
        }
        catch (OverflowException)
        {
            throw archive.Error(ArchiveError.BadData, $"A COleCurrency cannot hold {value}.");
        }
        archive.Write(amount);
    }

    /// <summary>Loads a COleCurrency as an amount.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or its status is not valid (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is not <see cref="WireType.Currency"/>.</exception>
    public static decimal ReadDecimal(this Archive archive, WireType form)
    {
        if (form != WireType.Currency)
            throw Archive.NotThisForm(form);
        OleCurrency amount = archive.ReadOleCurrency();
        if (amount.Status != OleStatus.Valid)
            throw archive.Error(
                ArchiveError.BadData,
                $"An amount with the status {amount.Status} is none; an {nameof(OleCurrency)} can hold it.");
        return amount.ToDecimal();
    }

    private static DateTime InUtc(DateTime value) =>
        value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);

    private static ArchiveException NoDate(Archive archive, OleDateTime date, ArgumentException? cause) => archive.Error(
        ArchiveError.BadData,
        $"A date of {date.Days} days with the status {date.Status} is none; an {nameof(OleDateTime)} can hold it.",
        cause: cause);
}

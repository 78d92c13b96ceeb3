using System.ComponentModel;
using Stevedore.Mfc;

namespace Stevedore;

/// <summary>
/// Dates and times of .NET in their full precision. For those of MFC see <see cref="MfcTime"/> and <see cref="OleDateTime"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetTimes
{
    /// <summary>
    /// Stores a time with its kind: 8 bytes, those of <see cref="DateTime.ToBinary"/>. A local time is stored as the moment it is, and
    /// loaded as local time of the machine that loads it. MFC has none; see <see cref="OleDateTime"/>.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, DateTime value) => archive.WriteScalar(value);

    /// <summary>Loads a time with its kind; 8 bytes.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or there is no such time (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static DateTime ReadDateTime(this Archive archive) => archive.ReadScalar<DateTime>();

    /// <summary>
    /// Stores the ticks of the clock (QWORD) and its offset from UTC in minutes (short); 10 bytes. MFC has none.
    /// </summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, DateTimeOffset value) => archive.WriteScalar(value);

    /// <summary>Loads the ticks of a clock and its offset from UTC in minutes; 10 bytes.</summary>
    /// <inheritdoc cref="ReadDateTime(Archive)" path="/exception"/>
    public static DateTimeOffset ReadDateTimeOffset(this Archive archive) => archive.ReadScalar<DateTimeOffset>();

    /// <summary>Stores the days since the first of January of the year 1; 4 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, DateOnly value) => archive.WriteScalar(value);

    /// <summary>Loads the days since the first of January of the year 1; 4 bytes.</summary>
    /// <inheritdoc cref="ReadDateTime(Archive)" path="/exception"/>
    public static DateOnly ReadDateOnly(this Archive archive) => archive.ReadScalar<DateOnly>();

    /// <summary>Stores the ticks since midnight; 8 bytes. MFC has none.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, TimeOnly value) => archive.WriteScalar(value);

    /// <summary>Loads the ticks since midnight; 8 bytes.</summary>
    /// <inheritdoc cref="ReadDateTime(Archive)" path="/exception"/>
    public static TimeOnly ReadTimeOnly(this Archive archive) => archive.ReadScalar<TimeOnly>();

    /// <summary>Stores the ticks, of which a second has ten million; 8 bytes. MFC has none; see <see cref="OleDateTimeSpan"/>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, TimeSpan value) => archive.WriteScalar(value);

    /// <summary>Loads the ticks, of which a second has ten million; 8 bytes.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static TimeSpan ReadTimeSpan(this Archive archive) => archive.ReadScalar<TimeSpan>();
}

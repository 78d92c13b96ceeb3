using System.ComponentModel;
using Stevedore.Wire;

namespace Stevedore.Mfc;

/// <summary>Times and spans of seconds in archives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MfcTimes
{
    /// <summary>Stores a time in its 12-byte form. MFC: <c>operator&lt;&lt;(CTime)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, MfcTime value)
    {
        archive.Buffer.Write(TimeMark.Follows64Bits);
        archive.Buffer.Write(value.Seconds);
    }

    /// <summary>Loads a time in its 12-byte or its older 4-byte form. MFC: <c>operator&gt;&gt;(CTime)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static MfcTime ReadMfcTime(this Archive archive)
    {
        uint first = archive.Buffer.Read<uint>();
        return new MfcTime(first == TimeMark.Follows64Bits ? archive.Buffer.Read<long>() : (int)first);
    }

    /// <summary>Stores or loads a time. MFC: CTime.</summary>
    /// <inheritdoc cref="Archive.Exchange(ref bool)" path="/exception"/>
    public static void Exchange(this Archive archive, ref MfcTime value)
    {
        if (archive.IsLoading)
            value = archive.ReadMfcTime();
        else
            archive.Write(value);
    }

    /// <summary>
    /// Stores a time in one of its three forms. MFC: <c>operator&lt;&lt;(CTime)</c>, <c>time_t</c>, <c>CTime::Serialize64</c>.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or 32 bits cannot hold the time (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a time.</exception>
    public static void Write(this Archive archive, MfcTime value, WireType form)
    {
        switch (form)
        {
            case WireType.Time:
                archive.Write(value);
                break;
            case WireType.Time32:
                archive.Buffer.Write(In32Bits(archive, value));
                break;
            case WireType.Time64:
                archive.Buffer.Write(value.Seconds);
                break;
            default:
                throw Archive.NotThisForm(form);
        }
    }

    /// <summary>Loads a time in one of its three forms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is none of a time.</exception>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static MfcTime ReadMfcTime(this Archive archive, WireType form) => form switch
    {
        WireType.Time => archive.ReadMfcTime(),
        WireType.Time32 => new MfcTime(archive.Buffer.Read<int>()),
        WireType.Time64 => new MfcTime(archive.Buffer.Read<long>()),
        _ => throw Archive.NotThisForm(form),
    };

    /// <summary>Stores the low 32 bits of a span of seconds; 4 bytes. MFC: <c>operator&lt;&lt;(CTimeSpan)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit 32 bits, signed or unsigned.</exception>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, MfcTimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value.Seconds, int.MinValue, nameof(value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Seconds, uint.MaxValue, nameof(value));
        archive.Buffer.Write((uint)value.Seconds);
    }

    /// <summary>Loads a span of seconds from signed 32 bits; 4 bytes. MFC: <c>operator&gt;&gt;(CTimeSpan)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static MfcTimeSpan ReadMfcTimeSpan(this Archive archive) => new(archive.Buffer.Read<int>());

    /// <summary>Stores or loads a span of seconds. MFC: CTimeSpan.</summary>
    /// <inheritdoc cref="Write(Archive, MfcTimeSpan)" path="/exception"/>
    public static void Exchange(this Archive archive, ref MfcTimeSpan value)
    {
        if (archive.IsLoading)
            value = archive.ReadMfcTimeSpan();
        else
            archive.Write(value);
    }

    private static int In32Bits(Archive archive, MfcTime value) => value.Seconds is >= int.MinValue and <= int.MaxValue
        ? (int)value.Seconds
        : throw archive.Error(ArchiveError.BadData, $"The number {value.Seconds} does not fit a {nameof(Int32)}.");
}

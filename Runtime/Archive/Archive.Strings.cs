using System.Buffers;
using System.Text;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>The characters that a string of .NET can have.</summary>
    private const int LongestString = 0x3FFF_FFDF;

    /// <summary>
    /// Stores a string in UTF-16 or in the code page, as <see cref="UnicodeStrings"/> says. MFC: <c>operator&lt;&lt;(CString)</c>.
    /// </summary>
    /// <remarks>Length prefix and characters, no terminator; a null string has a form that MFC reads as empty.</remarks>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Write(byte)"/>; or the string is null and <see cref="ArchiveOptions.AllowNulls"/> is off.
    /// </exception>
    public void Write(string? value)
    {
        if (UnicodeStrings)
            WriteUnicodeString(value);
        else
            WriteAnsiString(value, _ansiEncoding);
    }

    /// <summary>Stores a string in UTF-16, whatever <see cref="UnicodeStrings"/> says. MFC: <c>operator&lt;&lt;(CStringW)</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteUnicodeString(string? value)
    {
        if (value is null)
            WriteNullString(unicode: true);
        else if (value.Length < StringPrefix.ShortLimit)
            WriteShortUnicodeString(value);
        else
            WriteLongUnicodeString(value);
    }

    /// <summary>
    /// Stores a string in <see cref="AnsiEncoding"/>, whatever <see cref="UnicodeStrings"/> says. A character that the code page lacks
    /// becomes the nearest one or <c>?</c>, as in MFC. MFC: <c>operator&lt;&lt;(CStringA)</c>.
    /// </summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteAnsiString(string? value) => WriteAnsiString(value, _ansiEncoding);

    internal void WriteAnsiString(string? value, Encoding encoding)
    {
        if (value is null)
        {
            WriteNullString(unicode: false);
            return;
        }
        Buffer.Advance(StringPrefix.Write(Buffer.GetSpan(StringPrefix.MaxSize), (ulong)encoding.GetByteCount(value), unicode: false));
        WriteAnsi(value, encoding);
    }

    /// <summary>Loads a string, in UTF-16 or in the code page, as it was stored. MFC: <c>operator&gt;&gt;(CString)</c>.</summary>
    /// <returns>The string; <see langword="null"/> only if a null string was stored, which MFC cannot.</returns>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadByte"/>; or the string is longer than <see cref="ArchiveLimits.MaxStringLength"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>), or not valid in a code page whose <see cref="Encoding.DecoderFallback"/> throws
    /// (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public string? ReadString()
    {
        if (Buffer.TryPeek(out uint prefix)
            && StringPrefix.IsShortUnicode(prefix, out int length)
            && length <= _limits.MaxStringLength
            && Buffer.TryRead(StringPrefix.ShortUnicodeSize + sizeof(char) * length, out ReadOnlySpan<byte> bytes))
            return LittleEndian.ReadUnits(bytes[StringPrefix.ShortUnicodeSize..]);
        return ReadAnyString(_ansiEncoding);
    }

    /// <summary>Loads a string that may be long, null, in a code page or not received yet.</summary>
    internal string? ReadAnyString(Encoding encoding)
    {
        int prefix;
        ulong length;
        bool unicode, isNull;
        while ((prefix = StringPrefix.Read(Buffer.Unread, out length, out unicode, out isNull)) < 0)
            Buffer.Fill(-prefix);
        Buffer.Advance(prefix);
        if (isNull)
            return null;
        EnsureLengthAllowed(length);
        return unicode ? ReadUnits(sizeof(char) * (int)length) : ReadAnsi((int)length, encoding);
    }

    /// <summary>Stores the length of a string without the string.</summary>
    internal void WriteStringLength(int length, bool unicode) =>
        Buffer.Advance(StringPrefix.Write(Buffer.GetSpan(StringPrefix.MaxSize), (ulong)length, unicode));

    /// <summary>Loads the length of a string of one kind without the string.</summary>
    internal ulong ReadStringLength(bool unicode)
    {
        int prefix;
        ulong length;
        bool isUnicode;
        while ((prefix = StringPrefix.Read(Buffer.Unread, out length, out isUnicode, out _)) < 0)
            Buffer.Fill(-prefix);
        if (isUnicode != unicode)
            throw Impossible($"{(unicode ? nameof(WireType.UnicodeString) : nameof(WireType.AnsiString))}'s length");
        Buffer.Advance(prefix);
        return length;
    }

    internal string ReadUnits(int size) =>
        LittleEndian.ReadUnits(Buffer.TryRead(size, out ReadOnlySpan<byte> units) ? units : Buffer.ReadBlock<byte>(size));

    private string ReadAnsi(int size, Encoding encoding) =>
        Decode(Buffer.TryRead(size, out ReadOnlySpan<byte> bytes) ? bytes : Buffer.ReadBlock<byte>(size), encoding);

    internal void EnsureLengthAllowed(ulong length)
    {
        if (length > (ulong)_limits.MaxStringLength)
            throw Buffer.Exceeded(
                $"A string of {length} characters is longer than the {_limits.MaxStringLength} allowed",
                nameof(ArchiveLimits.MaxStringLength));
        if (length > LongestString)
            throw Error(ArchiveError.LimitExceeded, $"A string of {length} characters is longer than a string of .NET can be.");
    }

    internal string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            throw Error(ArchiveError.BadData, $"A string is not valid in the code page {encoding.WebName}.", cause: invalid);
        }
    }

    private void WriteShortUnicodeString(string value)
    {
        Span<byte> bytes = Buffer.Append(StringPrefix.ShortUnicodeSize + sizeof(char) * value.Length);
        LittleEndian.Write(bytes, StringPrefix.ShortUnicode(value.Length));
        LittleEndian.WriteUnits(bytes[StringPrefix.ShortUnicodeSize..], value);
    }

    private void WriteLongUnicodeString(string value)
    {
        Buffer.Advance(StringPrefix.Write(Buffer.GetSpan(StringPrefix.MaxSize), (ulong)value.Length, unicode: true));
        Buffer.WriteUnits(value);
    }

    private void WriteNullString(bool unicode)
    {
        Span<byte> room = Buffer.GetSpan(StringPrefix.MaxSize);
        EnsureNullsAllowed("string");
        Buffer.Advance(StringPrefix.WriteNull(room, unicode));
    }

    private void WriteAnsi(ReadOnlySpan<char> text, Encoding encoding)
    {
        int most = encoding.GetMaxByteCount(text.Length);
        if (most <= Buffer.Free.Length)
        {
            Buffer.Advance(encoding.GetBytes(text, Buffer.Free));
            return;
        }
        byte[] bytes = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            Buffer.WriteBytes(bytes.AsSpan(0, encoding.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}

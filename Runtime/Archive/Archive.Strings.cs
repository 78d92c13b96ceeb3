using System.Runtime.CompilerServices;
using System.Text;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>The characters that a string of .NET can have.</summary>
    private const int LongestString = 0x3FFF_FFDF;

    /// <summary>A string of so many characters is long, or not allowed.</summary>
    private int _longStrings = StringPrefix.ShortLimit;

    /// <summary>
    /// Stores a string in UTF-16 or in the code page, as <see cref="UnicodeStrings"/> says. MFC: <c>operator&lt;&lt;(CString)</c>.
    /// </summary>
    /// <remarks>Length prefix and characters, no terminator; a null string has a form that MFC reads as empty.</remarks>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Write(byte)"/>; or the string is null and <see cref="ArchiveOptions.AllowNulls"/> is off, or longer than
    /// <see cref="ArchiveLimits.MaxStringLength"/>.
    /// </exception>
    public void Write(string? value)
    {
        if (UnicodeStrings)
            WriteUnicodeString(value);
        else
            WriteAnsiString(value, AnsiCodePage);
    }

    /// <summary>Stores a string in UTF-16, whatever <see cref="UnicodeStrings"/> says. MFC: <c>operator&lt;&lt;(CStringW)</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteUnicodeString(string? value)
    {
        if (value is null)
            WriteNullString(unicode: true);
        else if (value.Length < _longStrings)
            WriteShortUnicodeString(value);
        else
            WriteLongUnicodeString(value);
    }

    /// <summary>
    /// Stores a string in <see cref="AnsiEncoding"/>, whatever <see cref="UnicodeStrings"/> says. A character that the code page lacks
    /// becomes the nearest one or <c>?</c>, as in MFC. MFC: <c>operator&lt;&lt;(CStringA)</c>.
    /// </summary>
    /// <remarks>
    /// A lone surrogate from U+DC00 to U+DCFF is the byte it was loaded from, if the code page has bytes that are no characters.
    /// </remarks>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteAnsiString(string? value) => WriteAnsiString(value, AnsiCodePage);

    internal void WriteAnsiString(string? value, CodePage codePage)
    {
        if (value is null)
        {
            WriteNullString(unicode: false);
            return;
        }
        int size = codePage.GetByteCount(value);
        EnsureLengthStorable(size);
        Buffer.Advance(StringPrefix.Write(Buffer.GetSpan(StringPrefix.MaxSize), (ulong)size, unicode: false));
        WriteAnsi(value, codePage);
    }

    /// <summary>Loads a string, in UTF-16 or in the code page, as it was stored. MFC: <c>operator&gt;&gt;(CString)</c>.</summary>
    /// <remarks>Bytes that are no text of the code page are lone surrogates, U+DC00 and the byte, by which they are stored again.</remarks>
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
        return ReadAnyString(AnsiCodePage);
    }

    /// <summary>Loads a string that may be long, null, in a code page or not received yet.</summary>
    internal string? ReadAnyString(CodePage codePage)
    {
        int prefix = StringPrefix.Read(Buffer.Unread, out ulong length, out bool unicode, out bool isNull);
        if (prefix < 0)
            return ReceiveString(codePage);
        Buffer.Advance(prefix);
        if (isNull)
            return null;
        EnsureLengthAllowed(length);
        return unicode ? ReadUnits(sizeof(char) * (int)length) : ReadAnsi((int)length, codePage);
    }

    /// <summary>Loads a string whose length is not received yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReceiveString(CodePage codePage)
    {
        long start = Position;
        bool isTraced = Buffer.Reveal();
        bool unicode;
        string? value;
        try
        {
            int prefix;
            while ((prefix = StringPrefix.Read(Buffer.Unread, out _, out unicode, out _)) < 0)
                Buffer.Fill(-prefix);
            value = ReadAnyString(codePage);
        }
        finally
        {
            if (isTraced)
                Buffer.Hide();
        }
        if (isTraced)
            Buffer.Report(new ArchiveRead(
                start, Position - start, unicode ? ArchiveReadKind.UnicodeString : ArchiveReadKind.AnsiString));
        return value;
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
        if (Buffer.Trace is not null)
            Buffer.Report(new ArchiveRead(Position - prefix, prefix, ArchiveReadKind.StringLength) { Number = length });
        return length;
    }

    internal string ReadUnits(int size) =>
        LittleEndian.ReadUnits(Buffer.TryRead(size, out ReadOnlySpan<byte> units) ? units : Buffer.ReadBlock<byte>(size));

    private string ReadAnsi(int size, CodePage codePage) =>
        Decode(Buffer.TryRead(size, out ReadOnlySpan<byte> bytes) ? bytes : Buffer.ReadBlock<byte>(size), codePage);

    internal void EnsureLengthAllowed(ulong length)
    {
        if (length > (ulong)_limits.MaxStringLength)
            throw Buffer.Exceeded(
                $"A string of {length} characters",
                length,
                $"is longer than the {_limits.MaxStringLength} allowed",
                nameof(ArchiveLimits.MaxStringLength));
        if (length > LongestString)
            throw Error(ArchiveError.LimitExceeded, $"A string of {length} characters is longer than a string of .NET can be.");
    }

    /// <summary>What could not be loaded by the same options is not stored.</summary>
    internal void EnsureLengthStorable(int length)
    {
        if (length <= _limits.MaxStringLength)
            return;
        Buffer.EnsureStoring();
        throw Buffer.Exceeded(
            $"A string of {length} characters is longer than the {_limits.MaxStringLength} allowed",
            nameof(ArchiveLimits.MaxStringLength));
    }

    internal string Decode(ReadOnlySpan<byte> bytes, CodePage codePage)
    {
        try
        {
            return codePage.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            throw Error(ArchiveError.BadData, $"A string is not valid in the code page {codePage.Name}.", cause: invalid);
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
        EnsureLengthStorable(value.Length);
        Buffer.Advance(StringPrefix.Write(Buffer.GetSpan(StringPrefix.MaxSize), (ulong)value.Length, unicode: true));
        Buffer.WriteUnits(value);
    }

    private void WriteNullString(bool unicode)
    {
        Span<byte> room = Buffer.GetSpan(StringPrefix.MaxSize);
        EnsureNullsAllowed("string");
        Buffer.Advance(StringPrefix.WriteNull(room, unicode));
    }

    private void WriteAnsi(ReadOnlySpan<char> text, CodePage codePage)
    {
        int most = codePage.GetMaxByteCount(text);
        if (most <= Buffer.Free.Length)
        {
            Buffer.Advance(codePage.GetBytes(text, Buffer.Free));
            return;
        }
        byte[] bytes = BytePool.Rent(most);
        try
        {
            Buffer.WriteBytes(bytes.AsSpan(0, codePage.GetBytes(text, bytes)));
        }
        finally
        {
            BytePool.Return(bytes);
        }
    }
}

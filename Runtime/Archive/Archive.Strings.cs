using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>The characters that a string of .NET can have.</summary>
    private const int LongestString = 0x3FFF_FFDF;

    /// <summary>Stores a string in UTF-16 or in the code page, as <see cref="UnicodeStrings"/> says. MFC: <c>operator&lt;&lt;(CString)</c>.</summary>
    /// <remarks>Length prefix and characters, no terminator; a null string has a form that MFC reads as empty.</remarks>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or the string is null and <see cref="ArchiveOptions.AllowNulls"/> is off.</exception>
    public void Write(string? value)
    {
        if (UnicodeStrings)
            WriteUnicodeString(value);
        else
            WriteAnsiString(value);
    }

    /// <summary>Stores a string in UTF-16, whatever <see cref="UnicodeStrings"/> says. MFC: <c>operator&lt;&lt;(CStringW)</c>.</summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteUnicodeString(string? value)
    {
        if (value is null)
        {
            WriteNullString(unicode: true);
            return;
        }
        if (value.Length < StringPrefix.ShortLimit)
        {
            int size = StringPrefix.ShortUnicodeSize + sizeof(char) * value.Length;
            Span<byte> room = Room(size);
            LittleEndian.Write(room, StringPrefix.ShortUnicode(value.Length));
            LittleEndian.WriteUnits(room[StringPrefix.ShortUnicodeSize..], value);
            _position += size;
        }
        else
        {
            Advance(StringPrefix.Write(Room(StringPrefix.MaxSize), (ulong)value.Length, unicode: true));
            PutUnits(value);
        }
    }

    /// <summary>
    /// Stores a string in <see cref="AnsiEncoding"/>, whatever <see cref="UnicodeStrings"/> says. A character that the code page lacks becomes
    /// the nearest one or <c>?</c>, as in MFC. MFC: <c>operator&lt;&lt;(CStringA)</c>.
    /// </summary>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteAnsiString(string? value)
    {
        if (value is null)
        {
            WriteNullString(unicode: false);
            return;
        }
        Advance(StringPrefix.Write(Room(StringPrefix.MaxSize), (ulong)_ansiEncoding.GetByteCount(value), unicode: false));
        PutAnsi(value);
    }

    /// <summary>Loads a string, in UTF-16 or in the code page, as it was stored. MFC: <c>operator&gt;&gt;(CString)</c>.</summary>
    /// <returns>The string; <see langword="null"/> only if a null string was stored, which MFC cannot.</returns>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadByte"/>; or the string is longer than <see cref="ArchiveLimits.MaxStringLength"/> (<see cref="ArchiveError.LimitExceeded"/>),
    /// or not valid in a code page whose <see cref="Encoding.DecoderFallback"/> throws (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public string? ReadString()
    {
        int position = _position;
        if (_loadEnd - position >= StringPrefix.ShortUnicodeSize
            && StringPrefix.IsShortUnicode(LittleEndian.Read<uint>(_buffer.AsSpan(position, sizeof(uint))), out int units))
        {
            int start = position + StringPrefix.ShortUnicodeSize;
            if (_loadEnd - start >= sizeof(char) * units && units <= _limits.MaxStringLength)
            {
                _position = start + sizeof(char) * units;
                return LittleEndian.ReadUnits(_buffer.AsSpan(start, sizeof(char) * units));
            }
        }
        return ReadAnyString();
    }

    private string? ReadAnyString()
    {
        int prefix;
        ulong length;
        bool unicode, isNull;
        while ((prefix = StringPrefix.Read(Received, out length, out unicode, out isNull)) < 0)
            Require(-prefix);
        _position += prefix;
        if (isNull)
            return null;
        EnsureLengthAllowed(length);
        return TakeText(unicode ? sizeof(char) * (long)length : (long)length, unicode);
    }

    private string TakeText(long size, bool unicode)
    {
        if (size <= _loadEnd - _position)
        {
            ReadOnlySpan<byte> bytes = _buffer.AsSpan(_position, (int)size);
            _position += (int)size;
            return Decode(bytes, unicode);
        }
        return Decode(TakeBlock<byte>((int)size), unicode);
    }

    private void EnsureLengthAllowed(ulong length)
    {
        if (length > (ulong)_limits.MaxStringLength)
            throw Error(ArchiveError.LimitExceeded, $"A string of {length} characters is longer than the {_limits.MaxStringLength} allowed ({nameof(ArchiveLimits)}.{nameof(ArchiveLimits.MaxStringLength)}).");
        if (length > LongestString)
            throw Error(ArchiveError.LimitExceeded, $"A string of {length} characters is longer than a string of .NET can be.");
    }

    private string Decode(ReadOnlySpan<byte> bytes, bool unicode, int codePage = 0)
    {
        if (unicode)
            return LittleEndian.ReadUnits(bytes);
        Encoding encoding = EncodingOf(codePage);
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new ArchiveException(ArchiveError.BadData, $"A string is not valid in the code page {encoding.WebName}.", Position, null, invalid);
        }
    }

    private void WriteNullString(bool unicode)
    {
        Span<byte> room = Room(StringPrefix.MaxSize);
        EnsureNullsAllowed("string");
        Advance(StringPrefix.WriteNull(room, unicode));
    }

    private void PutUnits(ReadOnlySpan<char> text)
    {
        if (BitConverter.IsLittleEndian)
        {
            PutBytes(MemoryMarshal.AsBytes(text));
            return;
        }
        foreach (char unit in text)
            Put(unit);
    }

    private void PutAnsi(ReadOnlySpan<char> text)
    {
        int most = _ansiEncoding.GetMaxByteCount(text.Length);
        if (most <= _storeEnd - _position)
        {
            _position += _ansiEncoding.GetBytes(text, _buffer.AsSpan(_position));
            return;
        }
        byte[] bytes = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            PutBytes(bytes.AsSpan(0, _ansiEncoding.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}

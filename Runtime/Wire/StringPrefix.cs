using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Wire;

/// <summary>
/// The length before a CString: in UTF-16 units after the mark <c>FF FE FF</c>, else in bytes of a code page. A BYTE; or <c>FF</c> and
/// a WORD; or <c>FF FFFF</c> and a DWORD; or <c>FF FFFF FFFFFFFF</c> and a QWORD. MFC: AfxWriteStringLength and AfxReadStringLength.
/// </summary>
internal static class StringPrefix
{
    public const int MaxSize = MarkSize + 1 + 2 + 4 + 8;

    /// <summary>A string shorter than this has a prefix of one byte after the mark, if it has a mark.</summary>
    public const int ShortLimit = byte.MaxValue;

    /// <summary>The mark and a length of one byte: the prefix of nearly every string, read and written as one DWORD.</summary>
    public const int ShortUnicodeSize = MarkSize + 1;

    private const int MarkSize = 3;
    private const uint ShortUnicodeMark = 0x00FF_FEFF;
    private const ushort UnicodeMark = 0xFFFE;

    /// <summary>The prefix of a UTF-16 string of so many units, fewer than <see cref="ShortLimit"/>.</summary>
    public static uint ShortUnicode(int length) => ShortUnicodeMark | (uint)length << 24;

    /// <summary>Whether this is the prefix of a short UTF-16 string, and of how many units.</summary>
    public static bool IsShortUnicode(uint prefix, out int length)
    {
        length = (int)(prefix >> 24);
        return prefix == ShortUnicode(length) && length < ShortLimit;
    }

    /// <summary>Whether the bytes begin with the mark of a UTF-16 string.</summary>
    public static bool IsUnicodeMark(ReadOnlySpan<byte> source) =>
        source.Length >= MarkSize && source[0] == byte.MaxValue && ReadUInt16LittleEndian(source[1..]) == UnicodeMark;

    /// <summary>Writes a length.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int Write(Span<byte> destination, ulong length, bool unicode)
    {
        int mark = unicode ? WriteMark(destination) : 0;
        destination = destination[mark..];
        if (length < byte.MaxValue)
        {
            destination[0] = (byte)length;
            return mark + 1;
        }
        destination[0] = byte.MaxValue;
        if (length < UnicodeMark)
        {
            WriteUInt16LittleEndian(destination[1..], (ushort)length);
            return mark + 3;
        }
        WriteUInt16LittleEndian(destination[1..], ushort.MaxValue);
        if (length < uint.MaxValue)
        {
            WriteUInt32LittleEndian(destination[3..], (uint)length);
            return mark + 7;
        }
        WriteUInt32LittleEndian(destination[3..], uint.MaxValue);
        WriteUInt64LittleEndian(destination[7..], length);
        return mark + 15;
    }

    /// <summary>Writes what stands for a null string: an over-long zero, which MFC never writes and reads as empty.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int WriteNull(Span<byte> destination, bool unicode)
    {
        int mark = unicode ? WriteMark(destination) : 0;
        destination[mark] = byte.MaxValue;
        WriteUInt16LittleEndian(destination[(mark + 1)..], 0);
        return mark + 3;
    }

    /// <summary>Reads a length, or what stands for a null string.</summary>
    /// <returns>
    /// The number of bytes read; if the source is too short, minus the number of bytes that it must have before the next attempt.
    /// </returns>
    public static int Read(ReadOnlySpan<byte> source, out ulong length, out bool unicode, out bool isNull)
    {
        length = 0;
        isNull = false;
        unicode = false;
        if (source.Length < 1)
            return -1;
        if (source[0] < byte.MaxValue)
        {
            length = source[0];
            return 1;
        }
        if (source.Length < 3)
            return -3;
        if (ReadUInt16LittleEndian(source[1..]) != UnicodeMark)
            return ReadLong(source, 0, out length, out isNull);
        unicode = true;
        if (source.Length < MarkSize + 1)
            return -(MarkSize + 1);
        if (source[MarkSize] < byte.MaxValue)
        {
            length = source[MarkSize];
            return MarkSize + 1;
        }
        return ReadLong(source, MarkSize, out length, out isNull);
    }

    private static int WriteMark(Span<byte> destination)
    {
        destination[0] = byte.MaxValue;
        WriteUInt16LittleEndian(destination[1..], UnicodeMark);
        return MarkSize;
    }

    /// <summary>
    /// A length whose first byte, at <paramref name="start"/>, is FF. The mark counts only once: a second FFFE is a length.
    /// </summary>
    private static int ReadLong(ReadOnlySpan<byte> source, int start, out ulong length, out bool isNull)
    {
        length = 0;
        isNull = false;
        if (source.Length < start + 3)
            return -(start + 3);
        ushort word = ReadUInt16LittleEndian(source[(start + 1)..]);
        if (word < ushort.MaxValue)
        {
            length = word;
            isNull = word == 0;
            return start + 3;
        }
        if (source.Length < start + 7)
            return -(start + 7);
        uint dword = ReadUInt32LittleEndian(source[(start + 3)..]);
        if (dword < uint.MaxValue)
        {
            length = dword;
            return start + 7;
        }
        if (source.Length < start + 15)
            return -(start + 15);
        length = ReadUInt64LittleEndian(source[(start + 7)..]);
        return start + 15;
    }
}

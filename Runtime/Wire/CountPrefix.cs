using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Wire;

/// <summary>
/// The number of elements before a collection: a WORD, or <c>FFFF</c> and a DWORD, or <c>FFFF FFFFFFFF</c> and a QWORD.
/// MFC: CArchive::WriteCount and ReadCount. In a 32-bit program <c>FFFF FFFFFFFF</c> is itself a count, and none is longer.
/// </summary>
internal static class CountPrefix
{
    public const int MaxSize = NarrowSize + 4 + 8;

    /// <summary>The bytes of a count below <see cref="WideFrom"/>.</summary>
    public const int NarrowSize = 2;

    /// <summary>The first count that a WORD does not have.</summary>
    public const int WideFrom = ushort.MaxValue;

    /// <summary>Writes a count.</summary>
    /// <param name="destination">Room for <see cref="MaxSize"/> bytes.</param>
    /// <param name="count">The count; if it must not be long, of 32 bits.</param>
    /// <param name="isLong">Counts of 64 bits are written.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Write(Span<byte> destination, ulong count, bool isLong)
    {
        if (count < ushort.MaxValue)
        {
            WriteUInt16LittleEndian(destination, (ushort)count);
            return 2;
        }
        WriteUInt16LittleEndian(destination, ushort.MaxValue);
        if (count < uint.MaxValue || !isLong)
        {
            WriteUInt32LittleEndian(destination[2..], (uint)count);
            return 6;
        }
        WriteUInt32LittleEndian(destination[2..], uint.MaxValue);
        WriteUInt64LittleEndian(destination[6..], count);
        return MaxSize;
    }

    /// <summary>Writes what stands for a null collection: an over-long zero, which MFC never writes and reads as empty.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int WriteNull(Span<byte> destination)
    {
        WriteUInt16LittleEndian(destination, ushort.MaxValue);
        WriteUInt32LittleEndian(destination[2..], 0);
        return 6;
    }

    /// <summary>Reads a count, or what stands for a null collection.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="isLong">Counts of 64 bits are understood.</param>
    /// <param name="count">The count.</param>
    /// <param name="isNull">There is no collection.</param>
    /// <returns>
    /// The number of bytes read; if the source is too short, minus the number of bytes that it must have before the next attempt.
    /// </returns>
    public static int Read(ReadOnlySpan<byte> source, bool isLong, out ulong count, out bool isNull)
    {
        count = 0;
        isNull = false;
        if (source.Length < 2)
            return -2;
        ushort narrow = ReadUInt16LittleEndian(source);
        if (narrow < ushort.MaxValue)
        {
            count = narrow;
            return 2;
        }
        if (source.Length < 6)
            return -6;
        uint wide = ReadUInt32LittleEndian(source[2..]);
        if (wide < uint.MaxValue || !isLong)
        {
            count = wide;
            isNull = wide == 0;
            return 6;
        }
        if (source.Length < MaxSize)
            return -MaxSize;
        count = ReadUInt64LittleEndian(source[6..]);
        return MaxSize;
    }
}

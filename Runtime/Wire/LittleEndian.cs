using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Wire;

/// <summary>Scalars as they lie on the wire: little-endian, unaligned.</summary>
internal static class LittleEndian
{
    /// <summary>Writes a scalar at the beginning of the destination.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(Span<byte> destination, T value) where T : unmanaged
    {
        if (!BitConverter.IsLittleEndian)
            value = Reverse(value);
        MemoryMarshal.Write(destination, in value);
    }

    /// <summary>Reads a scalar from the beginning of the source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read<T>(ReadOnlySpan<byte> source) where T : unmanaged
    {
        T value = MemoryMarshal.Read<T>(source);
        return BitConverter.IsLittleEndian ? value : Reverse(value);
    }

    /// <summary>Whether elements lie in memory as on the wire, so that a block of them can be copied.</summary>
    public static bool IsMemoryLayout<T>() where T : unmanaged => BitConverter.IsLittleEndian || Unsafe.SizeOf<T>() == 1;

    /// <summary>Turns a block of scalars from the wire's byte order into the machine's.</summary>
    public static void Swap<T>(Span<T> elements) where T : unmanaged
    {
        if (IsMemoryLayout<T>())
            return;
        for (int i = 0; i < elements.Length; i++)
            elements[i] = Reverse(elements[i]);
    }

    private static T Reverse<T>(T value) where T : unmanaged
    {
        if (!typeof(T).IsPrimitive && !typeof(T).IsEnum)
            throw new PlatformNotSupportedException($"{typeof(T)} has several fields; on a big-endian machine store them one by one.");
        MemoryMarshal.AsBytes(new Span<T>(ref value)).Reverse();
        return value;
    }

    /// <summary>Writes UTF-16 units.</summary>
    public static void WriteUnits(Span<byte> destination, ReadOnlySpan<char> units)
    {
        if (BitConverter.IsLittleEndian)
        {
            MemoryMarshal.AsBytes(units).CopyTo(destination);
            return;
        }
        for (int i = 0; i < units.Length; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(destination[(2 * i)..], units[i]);
    }

    /// <summary>The place of a UTF-16 unit, counted in units; -1 if it is not there. An odd byte at the end is left out.</summary>
    public static int IndexOfUnit(ReadOnlySpan<byte> source, char unit) =>
        MemoryMarshal.Cast<byte, ushort>(source)
            .IndexOf(BitConverter.IsLittleEndian ? unit : BinaryPrimitives.ReverseEndianness((ushort)unit));

    /// <summary>Makes a string of UTF-16 units; an odd byte at the end is left out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string ReadUnits(ReadOnlySpan<byte> source) =>
        BitConverter.IsLittleEndian ? new string(MemoryMarshal.Cast<byte, char>(source)) : ReadReversedUnits(source);

    private static string ReadReversedUnits(ReadOnlySpan<byte> source)
    {
        char[] units = new char[source.Length / 2];
        for (int i = 0; i < units.Length; i++)
            units[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(source[(2 * i)..]);
        return new string(units);
    }
}

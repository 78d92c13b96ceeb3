using System.Drawing;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Stevedore.Wire;

/// <summary>
/// Values that take the same number of bytes each, of the types that stand in runs: primitive numbers, characters, enums, and the larger
/// numbers, times, vectors and identifiers of .NET.
/// </summary>
/// <remarks>
/// What is asked of a type here is answered when the code is compiled for it, so that nothing is left of the question.
/// </remarks>
internal static class Scalar
{
    /// <summary>The bytes that a value takes.</summary>
    /// <exception cref="NotSupportedException">The type is another than these.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SizeOf<T>() where T : unmanaged
    {
        if (typeof(T) == typeof(DateTimeOffset))
            return DateTimeBits.SizeWithOffset;
        bool isNumber = (typeof(T).IsPrimitive && typeof(T) != typeof(nint) && typeof(T) != typeof(nuint)) || typeof(T).IsEnum;
        if (!isNumber
            && typeof(T) != typeof(DateTime) && typeof(T) != typeof(DateOnly) && typeof(T) != typeof(TimeOnly)
            && typeof(T) != typeof(TimeSpan) && typeof(T) != typeof(Guid) && typeof(T) != typeof(Half) && typeof(T) != typeof(decimal)
            && typeof(T) != typeof(Int128) && typeof(T) != typeof(UInt128) && typeof(T) != typeof(Rune) && typeof(T) != typeof(Complex)
            && !IsOfFloats<T>())
            throw NotAScalar(typeof(T));
        return Unsafe.SizeOf<T>();
    }

    /// <summary>Writes a value at the beginning of the destination.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(Span<byte> destination, T value) where T : unmanaged
    {
        if (typeof(T) == typeof(bool))
            destination[0] = (bool)(object)value ? (byte)1 : (byte)0;
        else if (typeof(T) == typeof(DateTime))
            LittleEndian.Write(destination, ((DateTime)(object)value).ToBinary());
        else if (typeof(T) == typeof(DateOnly))
            LittleEndian.Write(destination, ((DateOnly)(object)value).DayNumber);
        else if (typeof(T) == typeof(TimeOnly))
            LittleEndian.Write(destination, ((TimeOnly)(object)value).Ticks);
        else if (typeof(T) == typeof(TimeSpan))
            LittleEndian.Write(destination, ((TimeSpan)(object)value).Ticks);
        else if (typeof(T) == typeof(Guid))
            ((Guid)(object)value).TryWriteBytes(destination);
        else if (typeof(T) == typeof(Half))
            LittleEndian.Write(destination, BitConverter.HalfToUInt16Bits((Half)(object)value));
        else if (typeof(T) == typeof(decimal))
            DecimalBits.Write(destination, (decimal)(object)value);
        else if (typeof(T) == typeof(DateTimeOffset))
            Write(destination, (DateTimeOffset)(object)value);
        else if (typeof(T) == typeof(Int128))
            Write(destination, (UInt128)(Int128)(object)value);
        else if (typeof(T) == typeof(UInt128))
            Write(destination, (UInt128)(object)value);
        else if (typeof(T) == typeof(Complex) || IsOfFloats<T>())
            WriteParts(destination, value);
        else if (typeof(T) == typeof(Rune))
            LittleEndian.Write(destination, ((Rune)(object)value).Value);
        else
            LittleEndian.Write(destination, value);
    }

    /// <summary>Reads a value from the beginning of the source. Any byte but 0 is a true <see cref="bool"/>.</summary>
    /// <returns>Whether there is a value that has these bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T>(ReadOnlySpan<byte> source, out T value) where T : unmanaged
    {
        bool isValue = true;
        if (typeof(T) == typeof(bool))
        {
            value = (T)(object)(source[0] != 0);
        }
        else if (typeof(T) == typeof(DateTime))
        {
            isValue = DateTimeBits.TryMake(LittleEndian.Read<long>(source), out DateTime time);
            value = (T)(object)time;
        }
        else if (typeof(T) == typeof(DateOnly))
        {
            uint days = LittleEndian.Read<uint>(source);
            isValue = days <= (uint)DateOnly.MaxValue.DayNumber;
            value = (T)(object)(isValue ? DateOnly.FromDayNumber((int)days) : default);
        }
        else if (typeof(T) == typeof(TimeOnly))
        {
            ulong ticks = LittleEndian.Read<ulong>(source);
            isValue = ticks <= (ulong)TimeOnly.MaxValue.Ticks;
            value = (T)(object)(isValue ? new TimeOnly((long)ticks) : default);
        }
        else if (typeof(T) == typeof(TimeSpan))
        {
            value = (T)(object)new TimeSpan(LittleEndian.Read<long>(source));
        }
        else if (typeof(T) == typeof(Guid))
        {
            value = (T)(object)new Guid(source[..Unsafe.SizeOf<Guid>()]);
        }
        else if (typeof(T) == typeof(Half))
        {
            value = (T)(object)BitConverter.UInt16BitsToHalf(LittleEndian.Read<ushort>(source));
        }
        else if (typeof(T) == typeof(decimal))
        {
            isValue = DecimalBits.TryRead(source, out decimal number);
            value = (T)(object)number;
        }
        else if (typeof(T) == typeof(DateTimeOffset))
        {
            short minutes = LittleEndian.Read<short>(source[sizeof(long)..]);
            isValue = DateTimeBits.TryMake(LittleEndian.Read<long>(source), minutes, out DateTimeOffset time);
            value = (T)(object)time;
        }
        else if (typeof(T) == typeof(Int128))
        {
            value = (T)(object)(Int128)ReadUInt128(source);
        }
        else if (typeof(T) == typeof(UInt128))
        {
            value = (T)(object)ReadUInt128(source);
        }
        else if (typeof(T) == typeof(Complex) || IsOfFloats<T>())
        {
            value = ReadParts<T>(source);
        }
        else if (typeof(T) == typeof(Rune))
        {
            isValue = Rune.TryCreate(LittleEndian.Read<uint>(source), out Rune rune);
            value = (T)(object)rune;
        }
        else
        {
            value = LittleEndian.Read<T>(source);
        }
        return isValue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOfFloats<T>() =>
        typeof(T) == typeof(Vector2) || typeof(T) == typeof(Vector3) || typeof(T) == typeof(Vector4)
            || typeof(T) == typeof(Quaternion) || typeof(T) == typeof(Plane)
            || typeof(T) == typeof(Matrix3x2) || typeof(T) == typeof(Matrix4x4)
            || typeof(T) == typeof(PointF) || typeof(T) == typeof(SizeF) || typeof(T) == typeof(RectangleF);

    private static void Write(Span<byte> destination, DateTimeOffset value)
    {
        LittleEndian.Write(destination, value.Ticks);
        LittleEndian.Write(destination[sizeof(long)..], (short)value.TotalOffsetMinutes);
    }

    private static void Write(Span<byte> destination, UInt128 value)
    {
        LittleEndian.Write(destination, (ulong)value);
        LittleEndian.Write(destination[sizeof(ulong)..], (ulong)(value >> 64));
    }

    private static UInt128 ReadUInt128(ReadOnlySpan<byte> source)
    {
        ulong low = LittleEndian.Read<ulong>(source);
        return new UInt128(LittleEndian.Read<ulong>(source[sizeof(ulong)..]), low);
    }

    /// <summary>Writes the doubles of a complex number, or the floats of anything else that consists of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteParts<T>(Span<byte> destination, T value) where T : unmanaged
    {
        MemoryMarshal.Write(destination, in value);
        SwapParts<T>(destination);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ReadParts<T>(ReadOnlySpan<byte> source) where T : unmanaged
    {
        T value = MemoryMarshal.Read<T>(source);
        SwapParts<T>(MemoryMarshal.AsBytes(new Span<T>(ref value)));
        return value;
    }

    /// <summary>Turns the parts of one value from the machine's byte order into the wire's, or back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SwapParts<T>(Span<byte> parts) where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
            return;
        int size = typeof(T) == typeof(Complex) ? sizeof(double) : sizeof(float);
        for (int i = 0; i < Unsafe.SizeOf<T>(); i += size)
            parts.Slice(i, size).Reverse();
    }

    private static NotSupportedException NotAScalar(Type type) => new($"{type} is not a scalar of fixed size.");
}

using System.Runtime.CompilerServices;

namespace Stevedore.Wire;

/// <summary>
/// Values that take as many bytes on the wire as in memory, of the types that stand in runs: primitive numbers, characters, enums, and
/// times and identifiers of .NET.
/// </summary>
/// <remarks>
/// What is asked of a type here is answered when the code is compiled for it, so that nothing is left of the question.
/// </remarks>
internal static class Scalar
{
    // The layout of DateTime.ToBinary: ticks, and the kind in the highest bits. A local time is the moment it is, and has bit 63.
    private const long TicksOfTime = 0x3FFF_FFFF_FFFF_FFFF;
    private const int KindOfTime = 62;

    /// <summary>The bytes that a value takes.</summary>
    /// <exception cref="NotSupportedException">The type is another than these.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SizeOf<T>() where T : unmanaged
    {
        bool isNumber = (typeof(T).IsPrimitive && typeof(T) != typeof(nint) && typeof(T) != typeof(nuint)) || typeof(T).IsEnum;
        if (!isNumber
            && typeof(T) != typeof(DateTime) && typeof(T) != typeof(DateOnly) && typeof(T) != typeof(TimeOnly)
            && typeof(T) != typeof(TimeSpan) && typeof(T) != typeof(Guid) && typeof(T) != typeof(Half))
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
            isValue = TryMakeTime(LittleEndian.Read<long>(source), out DateTime time);
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
        else
        {
            value = LittleEndian.Read<T>(source);
        }
        return isValue;
    }

    private static bool TryMakeTime(long bits, out DateTime time)
    {
        if (bits < 0)
            return TryMakeLocalTime(bits, out time);
        long ticks = bits & TicksOfTime;
        bool isTime = ticks <= DateTime.MaxValue.Ticks;
        time = isTime ? new DateTime(ticks, (DateTimeKind)(bits >> KindOfTime)) : default;
        return isTime;
    }

    /// <summary>A local time depends on the time zone of this machine, in which it may be none.</summary>
    private static bool TryMakeLocalTime(long bits, out DateTime time)
    {
        time = default;
        try
        {
            time = DateTime.FromBinary(bits);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static NotSupportedException NotAScalar(Type type) => new($"{type} is not a scalar of fixed size.");
}

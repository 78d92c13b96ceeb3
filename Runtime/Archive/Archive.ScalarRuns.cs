using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

/// <content>
/// Scalars that follow each other: the bytes are the same as those of one call for each, but the buffer is asked for room once, since all
/// sizes are known when the call is compiled. Generated code uses it. MFC asks for each value.
/// </content>
public sealed partial class Archive
{
    /// <summary>Stores two scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <remarks>A scalar is a primitive number of fixed size, a <see cref="char"/> (2 bytes), a <see cref="bool"/> (1 byte, 0 or 1) or an enum.</remarks>
    /// <exception cref="NotSupportedException">A type is another than these.</exception>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteScalars<T1, T2>(T1 value1, T2 value2)
        where T1 : unmanaged where T2 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>());
        run = Append(run, value1);
        Append(run, value2);
    }

    /// <summary>Stores three scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(T1, T2)" path="/*[not(self::summary)]"/>
    public void WriteScalars<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>());
        run = Append(run, value1);
        run = Append(run, value2);
        Append(run, value3);
    }

    /// <summary>Stores four scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(T1, T2)" path="/*[not(self::summary)]"/>
    public void WriteScalars<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        Append(run, value4);
    }

    /// <summary>Stores five scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(T1, T2)" path="/*[not(self::summary)]"/>
    public void WriteScalars<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        Append(run, value5);
    }

    /// <summary>Stores six scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(T1, T2)" path="/*[not(self::summary)]"/>
    public void WriteScalars<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>() + ScalarSize<T6>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        run = Append(run, value5);
        Append(run, value6);
    }

    /// <summary>Stores seven scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(T1, T2)" path="/*[not(self::summary)]"/>
    public void WriteScalars<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged where T7 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>() + ScalarSize<T6>() + ScalarSize<T7>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        run = Append(run, value5);
        run = Append(run, value6);
        Append(run, value7);
    }

    /// <summary>Stores eight scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(T1, T2)" path="/*[not(self::summary)]"/>
    public void WriteScalars<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged where T7 : unmanaged where T8 : unmanaged
    {
        Span<byte> run = Buffer.Append(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>() + ScalarSize<T6>() + ScalarSize<T7>() + ScalarSize<T8>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        run = Append(run, value5);
        run = Append(run, value6);
        run = Append(run, value7);
        Append(run, value8);
    }

    /// <summary>Loads two scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <remarks>The types are those of <see cref="WriteScalars{T1, T2}(T1, T2)"/>; any byte but 0 is a true <see cref="bool"/>.</remarks>
    /// <exception cref="NotSupportedException">A type is not that of a scalar.</exception>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public void ReadScalars<T1, T2>(out T1 value1, out T2 value2)
        where T1 : unmanaged where T2 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            ReadFirst(run, out value2);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
        }
    }

    /// <summary>Loads three scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(out T1, out T2)" path="/*[not(self::summary)]"/>
    public void ReadScalars<T1, T2, T3>(out T1 value1, out T2 value2, out T3 value3)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            run = ReadFirst(run, out value2);
            ReadFirst(run, out value3);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
            value3 = ReadScalar<T3>();
        }
    }

    /// <summary>Loads four scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(out T1, out T2)" path="/*[not(self::summary)]"/>
    public void ReadScalars<T1, T2, T3, T4>(out T1 value1, out T2 value2, out T3 value3, out T4 value4)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            run = ReadFirst(run, out value2);
            run = ReadFirst(run, out value3);
            ReadFirst(run, out value4);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
            value3 = ReadScalar<T3>();
            value4 = ReadScalar<T4>();
        }
    }

    /// <summary>Loads five scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(out T1, out T2)" path="/*[not(self::summary)]"/>
    public void ReadScalars<T1, T2, T3, T4, T5>(out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            run = ReadFirst(run, out value2);
            run = ReadFirst(run, out value3);
            run = ReadFirst(run, out value4);
            ReadFirst(run, out value5);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
            value3 = ReadScalar<T3>();
            value4 = ReadScalar<T4>();
            value5 = ReadScalar<T5>();
        }
    }

    /// <summary>Loads six scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(out T1, out T2)" path="/*[not(self::summary)]"/>
    public void ReadScalars<T1, T2, T3, T4, T5, T6>(out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5, out T6 value6)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>() + ScalarSize<T6>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            run = ReadFirst(run, out value2);
            run = ReadFirst(run, out value3);
            run = ReadFirst(run, out value4);
            run = ReadFirst(run, out value5);
            ReadFirst(run, out value6);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
            value3 = ReadScalar<T3>();
            value4 = ReadScalar<T4>();
            value5 = ReadScalar<T5>();
            value6 = ReadScalar<T6>();
        }
    }

    /// <summary>Loads seven scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(out T1, out T2)" path="/*[not(self::summary)]"/>
    public void ReadScalars<T1, T2, T3, T4, T5, T6, T7>(out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5, out T6 value6, out T7 value7)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged where T7 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>() + ScalarSize<T6>() + ScalarSize<T7>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            run = ReadFirst(run, out value2);
            run = ReadFirst(run, out value3);
            run = ReadFirst(run, out value4);
            run = ReadFirst(run, out value5);
            run = ReadFirst(run, out value6);
            ReadFirst(run, out value7);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
            value3 = ReadScalar<T3>();
            value4 = ReadScalar<T4>();
            value5 = ReadScalar<T5>();
            value6 = ReadScalar<T6>();
            value7 = ReadScalar<T7>();
        }
    }

    /// <summary>Loads eight scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(out T1, out T2)" path="/*[not(self::summary)]"/>
    public void ReadScalars<T1, T2, T3, T4, T5, T6, T7, T8>(out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5, out T6 value6, out T7 value7, out T8 value8)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged where T7 : unmanaged where T8 : unmanaged
    {
        if (Buffer.TryRead(ScalarSize<T1>() + ScalarSize<T2>() + ScalarSize<T3>() + ScalarSize<T4>() + ScalarSize<T5>() + ScalarSize<T6>() + ScalarSize<T7>() + ScalarSize<T8>(), out ReadOnlySpan<byte> run))
        {
            run = ReadFirst(run, out value1);
            run = ReadFirst(run, out value2);
            run = ReadFirst(run, out value3);
            run = ReadFirst(run, out value4);
            run = ReadFirst(run, out value5);
            run = ReadFirst(run, out value6);
            run = ReadFirst(run, out value7);
            ReadFirst(run, out value8);
        }
        else
        {
            value1 = ReadScalar<T1>();
            value2 = ReadScalar<T2>();
            value3 = ReadScalar<T3>();
            value4 = ReadScalar<T4>();
            value5 = ReadScalar<T5>();
            value6 = ReadScalar<T6>();
            value7 = ReadScalar<T7>();
            value8 = ReadScalar<T8>();
        }
    }

    /// <summary>The bytes of a scalar on the wire, which are those in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ScalarSize<T>() where T : unmanaged
    {
        // The compiler of the machine knows the answers, so that nothing is left of the question.
        if (!(typeof(T).IsPrimitive || typeof(T).IsEnum) || typeof(T) == typeof(nint) || typeof(T) == typeof(nuint))
            throw NotAScalar(typeof(T));
        return Unsafe.SizeOf<T>();
    }

    private static NotSupportedException NotAScalar(Type type) => new($"{type} is not a scalar of fixed size.");

    /// <returns>The rest of the run.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<byte> Append<T>(Span<byte> run, T value) where T : unmanaged
    {
        if (typeof(T) == typeof(bool))
            run[0] = (bool)(object)value ? (byte)1 : (byte)0;
        else
            LittleEndian.Write(run, value);
        return run[Unsafe.SizeOf<T>()..];
    }

    /// <returns>The rest of the run.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> ReadFirst<T>(ReadOnlySpan<byte> run, out T value) where T : unmanaged
    {
        value = typeof(T) == typeof(bool) ? (T)(object)(run[0] != 0) : LittleEndian.Read<T>(run);
        return run[Unsafe.SizeOf<T>()..];
    }

    /// <summary>Takes one scalar of a run whose end is not received yet, so that what is missing is told by the value that it is missing from.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ReadScalar<T>() where T : unmanaged => typeof(T) == typeof(bool) ? (T)(object)ReadBoolean() : Buffer.Read<T>();
}

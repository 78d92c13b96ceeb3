using System.ComponentModel;
using System.Drawing;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Stevedore.Wire;
using static Stevedore.Wire.Scalar;

namespace Stevedore.Generated;

/// <summary>
/// Scalars that follow each other: the bytes are the same as those of one call for each, but the buffer is asked for room once, since all
/// sizes are known when the call is compiled. MFC asks for each value.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ScalarRuns
{
    /// <summary>Stores two scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <remarks>
    /// A scalar is a primitive number of fixed size, a <see cref="char"/> (2 bytes), a <see cref="bool"/> (1 byte, 0 or 1), an enum, or a
    /// <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="TimeSpan"/>,
    /// <see cref="Guid"/>, <see cref="Half"/>, <see cref="decimal"/>, <see cref="Int128"/>, <see cref="UInt128"/>, <see cref="Rune"/>,
    /// <see cref="Complex"/>, <see cref="Vector2"/>, <see cref="Vector3"/>, <see cref="Vector4"/>, <see cref="Quaternion"/>,
    /// <see cref="Plane"/>, <see cref="Matrix3x2"/>, <see cref="Matrix4x4"/>, <see cref="PointF"/>, <see cref="SizeF"/> or
    /// <see cref="RectangleF"/>.
    /// </remarks>
    /// <exception cref="NotSupportedException">A type is another than these.</exception>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteScalars<T1, T2>(this Archive archive, T1 value1, T2 value2)
        where T1 : unmanaged where T2 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(SizeOf<T1>() + SizeOf<T2>());
        run = Append(run, value1);
        Append(run, value2);
    }

    /// <summary>Stores three scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(Archive, T1, T2)" path="/*[not(self::summary)]"/>
    public static void WriteScalars<T1, T2, T3>(this Archive archive, T1 value1, T2 value2, T3 value3)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>());
        run = Append(run, value1);
        run = Append(run, value2);
        Append(run, value3);
    }

    /// <summary>Stores four scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(Archive, T1, T2)" path="/*[not(self::summary)]"/>
    public static void WriteScalars<T1, T2, T3, T4>(this Archive archive, T1 value1, T2 value2, T3 value3, T4 value4)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        Append(run, value4);
    }

    /// <summary>Stores five scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(Archive, T1, T2)" path="/*[not(self::summary)]"/>
    public static void WriteScalars<T1, T2, T3, T4, T5>(this Archive archive, T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        Append(run, value5);
    }

    /// <summary>Stores six scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(Archive, T1, T2)" path="/*[not(self::summary)]"/>
    public static void WriteScalars<T1, T2, T3, T4, T5, T6>(
        this Archive archive, T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>() + SizeOf<T6>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        run = Append(run, value5);
        Append(run, value6);
    }

    /// <summary>Stores seven scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(Archive, T1, T2)" path="/*[not(self::summary)]"/>
    public static void WriteScalars<T1, T2, T3, T4, T5, T6, T7>(
        this Archive archive, T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
        where T7 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(
            SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>() + SizeOf<T6>() + SizeOf<T7>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        run = Append(run, value5);
        run = Append(run, value6);
        Append(run, value7);
    }

    /// <summary>Stores eight scalars. MFC: <c>operator&lt;&lt;</c>, once for each.</summary>
    /// <inheritdoc cref="WriteScalars{T1, T2}(Archive, T1, T2)" path="/*[not(self::summary)]"/>
    public static void WriteScalars<T1, T2, T3, T4, T5, T6, T7, T8>(
        this Archive archive, T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
        where T7 : unmanaged where T8 : unmanaged
    {
        Span<byte> run = archive.Buffer.Append(
            SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>() + SizeOf<T6>() + SizeOf<T7>() + SizeOf<T8>());
        run = Append(run, value1);
        run = Append(run, value2);
        run = Append(run, value3);
        run = Append(run, value4);
        run = Append(run, value5);
        run = Append(run, value6);
        run = Append(run, value7);
        Append(run, value8);
    }

    /// <returns>The rest of the run.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<byte> Append<T>(Span<byte> run, T value) where T : unmanaged
    {
        Scalar.Write(run, value);
        return run[SizeOf<T>()..];
    }
}

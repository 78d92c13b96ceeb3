using System.Runtime.CompilerServices;
using Stevedore.Wire;
using static Stevedore.Wire.Scalar;

namespace Stevedore.Generated;

public static partial class ScalarRuns
{
    /// <summary>Loads two scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <remarks>
    /// The types are those of <see cref="WriteScalars{T1, T2}(Archive, T1, T2)"/>; any byte but 0 is a true <see cref="bool"/>.
    /// </remarks>
    /// <exception cref="NotSupportedException">A type is not that of a scalar.</exception>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static void ReadScalars<T1, T2>(this Archive archive, out T1 value1, out T2 value2)
        where T1 : unmanaged where T2 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            ReadFirst(run, out value2, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
    }

    /// <summary>Loads three scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(Archive, out T1, out T2)" path="/*[not(self::summary)]"/>
    public static void ReadScalars<T1, T2, T3>(this Archive archive, out T1 value1, out T2 value2, out T3 value3)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            run = ReadFirst(run, out value2, ref isRead);
            ReadFirst(run, out value3, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
        value3 = ReadOne<T3>(archive, 2);
    }

    /// <summary>Loads four scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(Archive, out T1, out T2)" path="/*[not(self::summary)]"/>
    public static void ReadScalars<T1, T2, T3, T4>(this Archive archive, out T1 value1, out T2 value2, out T3 value3, out T4 value4)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            run = ReadFirst(run, out value2, ref isRead);
            run = ReadFirst(run, out value3, ref isRead);
            ReadFirst(run, out value4, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
        value3 = ReadOne<T3>(archive, 2);
        value4 = ReadOne<T4>(archive, 3);
    }

    /// <summary>Loads five scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(Archive, out T1, out T2)" path="/*[not(self::summary)]"/>
    public static void ReadScalars<T1, T2, T3, T4, T5>(
        this Archive archive, out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            run = ReadFirst(run, out value2, ref isRead);
            run = ReadFirst(run, out value3, ref isRead);
            run = ReadFirst(run, out value4, ref isRead);
            ReadFirst(run, out value5, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
        value3 = ReadOne<T3>(archive, 2);
        value4 = ReadOne<T4>(archive, 3);
        value5 = ReadOne<T5>(archive, 4);
    }

    /// <summary>Loads six scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(Archive, out T1, out T2)" path="/*[not(self::summary)]"/>
    public static void ReadScalars<T1, T2, T3, T4, T5, T6>(
        this Archive archive, out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5, out T6 value6)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>() + SizeOf<T6>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            run = ReadFirst(run, out value2, ref isRead);
            run = ReadFirst(run, out value3, ref isRead);
            run = ReadFirst(run, out value4, ref isRead);
            run = ReadFirst(run, out value5, ref isRead);
            ReadFirst(run, out value6, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
        value3 = ReadOne<T3>(archive, 2);
        value4 = ReadOne<T4>(archive, 3);
        value5 = ReadOne<T5>(archive, 4);
        value6 = ReadOne<T6>(archive, 5);
    }

    /// <summary>Loads seven scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(Archive, out T1, out T2)" path="/*[not(self::summary)]"/>
    public static void ReadScalars<T1, T2, T3, T4, T5, T6, T7>(
        this Archive archive, out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5, out T6 value6, out T7 value7)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
        where T7 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>() + SizeOf<T6>() + SizeOf<T7>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            run = ReadFirst(run, out value2, ref isRead);
            run = ReadFirst(run, out value3, ref isRead);
            run = ReadFirst(run, out value4, ref isRead);
            run = ReadFirst(run, out value5, ref isRead);
            run = ReadFirst(run, out value6, ref isRead);
            ReadFirst(run, out value7, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
        value3 = ReadOne<T3>(archive, 2);
        value4 = ReadOne<T4>(archive, 3);
        value5 = ReadOne<T5>(archive, 4);
        value6 = ReadOne<T6>(archive, 5);
        value7 = ReadOne<T7>(archive, 6);
    }

    /// <summary>Loads eight scalars. MFC: <c>operator&gt;&gt;</c>, once for each.</summary>
    /// <inheritdoc cref="ReadScalars{T1, T2}(Archive, out T1, out T2)" path="/*[not(self::summary)]"/>
    public static void ReadScalars<T1, T2, T3, T4, T5, T6, T7, T8>(
        this Archive archive, out T1 value1, out T2 value2, out T3 value3, out T4 value4, out T5 value5, out T6 value6, out T7 value7,
        out T8 value8)
        where T1 : unmanaged where T2 : unmanaged where T3 : unmanaged where T4 : unmanaged where T5 : unmanaged where T6 : unmanaged
        where T7 : unmanaged where T8 : unmanaged
    {
        int size = SizeOf<T1>() + SizeOf<T2>() + SizeOf<T3>() + SizeOf<T4>() + SizeOf<T5>() + SizeOf<T6>() + SizeOf<T7>() + SizeOf<T8>();
        if (archive.Buffer.TryPeek(size, out ReadOnlySpan<byte> run))
        {
            bool isRead = true;
            run = ReadFirst(run, out value1, ref isRead);
            run = ReadFirst(run, out value2, ref isRead);
            run = ReadFirst(run, out value3, ref isRead);
            run = ReadFirst(run, out value4, ref isRead);
            run = ReadFirst(run, out value5, ref isRead);
            run = ReadFirst(run, out value6, ref isRead);
            run = ReadFirst(run, out value7, ref isRead);
            ReadFirst(run, out value8, ref isRead);
            if (isRead)
            {
                archive.Buffer.Advance(size);
                return;
            }
        }
        value1 = ReadOne<T1>(archive, 0);
        value2 = ReadOne<T2>(archive, 1);
        value3 = ReadOne<T3>(archive, 2);
        value4 = ReadOne<T4>(archive, 3);
        value5 = ReadOne<T5>(archive, 4);
        value6 = ReadOne<T6>(archive, 5);
        value7 = ReadOne<T7>(archive, 6);
        value8 = ReadOne<T8>(archive, 7);
    }

    /// <param name="run">The run.</param>
    /// <param name="value">Its first value.</param>
    /// <param name="isRead">Becomes false if no value has these bytes.</param>
    /// <returns>The rest of the run.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> ReadFirst<T>(ReadOnlySpan<byte> run, out T value, scoped ref bool isRead) where T : unmanaged
    {
        isRead &= Scalar.TryRead(run, out value);
        return run[SizeOf<T>()..];
    }

    /// <summary>
    /// Loads one scalar of a run whose end is not received yet, or in which there is one that is none, so that it is told by the value that
    /// is missing or wrong.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T ReadOne<T>(Archive archive, int index) where T : unmanaged
    {
        try
        {
            return archive.ReadScalar<T>();
        }
        catch (ArchiveException e) when (e.Place.IsInRun(index))
        {
            throw;
        }
    }
}

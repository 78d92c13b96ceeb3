using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// Whole values under the default options that need no archive, so that none is rented. Whatever does not go this way goes the usual one,
/// which says what is wrong.
/// </summary>
internal static class WholeLayout
{
    /// <summary>Stores a value into bytes of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStore<T>(T value, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (typeof(T).IsValueType)
            return false;
        if (value is IFixedLayout @fixed)
            bytes = IsOf(value, @fixed) ? StoreFixed(@fixed) : null;
        else if (value is IFlatLayout flat)
            bytes = IsOf(value, flat) ? StoreFlat(flat) : null;
        return bytes is not null;
    }

    /// <summary>Stores a value into a buffer writer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStore<T>(T value, IBufferWriter<byte> writer)
    {
        if (typeof(T).IsValueType)
            return false;
        if (value is IFixedLayout @fixed)
            return IsOf(value, @fixed) && TryStoreFixed(@fixed, writer);
        return value is IFlatLayout flat && IsOf(value, flat) && TryStoreFlat(flat, writer);
    }

    /// <summary>Loads the members of a value that takes all of the bytes.</summary>
    /// <returns>Whether it did; if not, some members may be loaded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryLoad<T>([DisallowNull] T value, ReadOnlySpan<byte> bytes)
    {
        if (typeof(T).IsValueType)
            return false;
        if (value is IFixedLayout @fixed)
            return IsOf(value, @fixed) && @fixed.Size == bytes.Length && @fixed.TryLoad(bytes);
        return value is IFlatLayout flat && IsOf(value, flat) && TryLoadFlat(flat, bytes);
    }

    private static byte[] StoreFixed(IFixedLayout value)
    {
        byte[] bytes = new byte[value.Size];
        value.Store(bytes);
        return bytes;
    }

    private static byte[]? StoreFlat(IFlatLayout value)
    {
        int size = SizeOf(value);
        if (size < 0)
            return null;
        byte[] bytes = new byte[size];
        FlatWriter writer = new(bytes);
        value.Store(ref writer);
        return bytes;
    }

    private static bool TryStoreFixed(IFixedLayout value, IBufferWriter<byte> writer)
    {
        int size = value.Size;
        Span<byte> bytes = writer.GetSpan(size);
        if (bytes.Length < size)
            return false;
        value.Store(bytes);
        writer.Advance(size);
        return true;
    }

    private static bool TryStoreFlat(IFlatLayout value, IBufferWriter<byte> writer)
    {
        int size = SizeOf(value);
        if (size < 0)
            return false;
        Span<byte> bytes = writer.GetSpan(size);
        if (bytes.Length < size)
            return false;
        FlatWriter target = new(bytes);
        value.Store(ref target);
        writer.Advance(size);
        return true;
    }

    private static bool TryLoadFlat(IFlatLayout value, ReadOnlySpan<byte> bytes)
    {
        FlatReader reader = new(bytes);
        return value.TryLoad(ref reader) && reader.IsAtEnd;
    }

    private static int SizeOf(IFlatLayout value)
    {
        FlatSize size = default;
        value.Measure(ref size);
        return size.Total;
    }

    private static bool IsOf<T>([DisallowNull] T value, IFlatLayout layout) =>
        layout.ExactType == typeof(T) && value.GetType() == typeof(T);
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// Whole values of fixed size under the default options, for which no archive is rented. Whatever does not go this way goes the usual one,
/// which says what is wrong.
/// </summary>
internal static class FixedLayout
{
    /// <summary>Stores a value into bytes of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStore<T>(T value, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (!Of<T>.IsFixed || value is not IFixedLayout<T> layout || value.GetType() != typeof(T))
            return false;
        bytes = new byte[layout.Size];
        layout.Store(bytes);
        return true;
    }

    /// <summary>Stores a value into a buffer writer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStore<T>(T value, IBufferWriter<byte> writer)
    {
        if (!Of<T>.IsFixed || value is not IFixedLayout<T> layout || value.GetType() != typeof(T))
            return false;
        int size = layout.Size;
        Span<byte> bytes = writer.GetSpan(size);
        if (bytes.Length < size)
            return false;
        layout.Store(bytes);
        writer.Advance(size);
        return true;
    }

    /// <summary>Loads a value that takes all of the bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryLoad<T>(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!Of<T>.IsFixed || RuntimeClass.CreatorOf<T>() is not { } create)
            return false;
        value = create();
        return value is IFixedLayout<T> layout
            && value.GetType() == typeof(T)
            && layout.Size == bytes.Length
            && layout.TryLoad(bytes);
    }

    private static class Of<T>
    {
        public static readonly bool IsFixed = !typeof(T).IsValueType && typeof(IFixedLayout<T>).IsAssignableFrom(typeof(T));
    }
}

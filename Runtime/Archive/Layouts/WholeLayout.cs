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
        bytes = !typeof(T).IsValueType && value is not null && (Known<T>.Layout ?? Meet(value)) is { } layout
            && value.GetType() == layout.Type
                ? layout.TryStore(value)
                : null;
        return bytes is not null;
    }

    /// <summary>Stores a value into a buffer writer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStore<T>(T value, IBufferWriter<byte> writer) =>
        !typeof(T).IsValueType && value is not null && (Known<T>.Layout ?? Meet(value)) is { } layout && value.GetType() == layout.Type
        && layout.TryStore(value, writer);

    /// <summary>Makes a value that takes all of the bytes, if one was met before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMake<T>(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out T? value)
    {
        value = !typeof(T).IsValueType && Known<T>.Layout is { } layout && layout.TryMakeOf(bytes) is { } made ? (T)made : default;
        return !typeof(T).IsValueType && value is not null;
    }

    /// <summary>The layout of a class; <see langword="null"/> if it has none, or no object of it was met.</summary>
    public static ObjectLayout? Of<T>() => Known<T>.Layout;

    /// <summary>The layout of a class, an object of which says it; <see langword="null"/> if it has none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ObjectLayout? Meet<T>(T value) =>
        ObjectLayout.Of(value) is { } layout && layout.Type == typeof(T) ? Known<T>.Layout = layout : null;

    private static class Known<T>
    {
        public static ObjectLayout? Layout;
    }
}

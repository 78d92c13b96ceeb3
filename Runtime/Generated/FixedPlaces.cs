using System.ComponentModel;
using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore.Generated;

/// <summary>Scalars at places that are known when the code is compiled, in the bytes of an <see cref="IFixedLayout"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FixedPlaces
{
    /// <summary>Writes a scalar, little-endian.</summary>
    /// <param name="bytes">The bytes of the object.</param>
    /// <param name="offset">Where it begins, in bytes.</param>
    /// <param name="value">A value of the types that <see cref="ScalarRuns"/> take.</param>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie within the bytes.</exception>
    /// <exception cref="NotSupportedException">The type is another than these.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteAt<T>(this Span<byte> bytes, int offset, T value) where T : unmanaged =>
        Scalar.Write(bytes.Slice(offset, Scalar.SizeOf<T>()), value);

    /// <summary>Reads a scalar, little-endian; any byte but 0 is a true <see cref="bool"/>.</summary>
    /// <returns>Whether there is a value that has these bytes.</returns>
    /// <inheritdoc cref="WriteAt"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadAt<T>(this ReadOnlySpan<byte> bytes, int offset, out T value) where T : unmanaged =>
        Scalar.TryRead(bytes.Slice(offset, Scalar.SizeOf<T>()), out value);
}

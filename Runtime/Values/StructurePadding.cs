namespace Stevedore.Mfc;

/// <summary>
/// The bytes between the members of a structure of C++ that was written as it lies in memory. A member of this type keeps them, so that the
/// structure is stored with the bytes that it was loaded with, rubbish included. MFC: <c>ar.Write(&amp;s, sizeof s)</c>.
/// </summary>
/// <remarks>
/// It is for a struct whose <c>[StructLayout]</c> names its <c>Pack</c> or <c>Size</c>, or the offsets of its members. In a new structure
/// all of the bytes are zeros. They are no part of its value to anyone but an archive; two are equal if all their bytes are.
/// </remarks>
public readonly struct StructurePadding : IEquatable<StructurePadding>
{
    private readonly byte[]? _bytes;

    internal StructurePadding(byte[]? bytes) => _bytes = bytes;

    /// <summary>The bytes of all gaps, one after the other; none if they are zeros.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Whether both have the same bytes.</summary>
    public static bool operator ==(StructurePadding left, StructurePadding right) => left.Equals(right);

    /// <summary>Whether their bytes differ.</summary>
    public static bool operator !=(StructurePadding left, StructurePadding right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StructurePadding other) => Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StructurePadding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    /// <summary>The bytes as hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexString(Bytes);
}

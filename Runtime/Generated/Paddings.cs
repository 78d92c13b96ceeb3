using System.ComponentModel;
using Stevedore.Mfc;

namespace Stevedore.Generated;

/// <summary>The gaps in a structure of C++ that is written as it lies in memory.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Paddings
{
    private const int MostOnStack = 64;

    /// <summary>Stores a gap.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="length">The number of bytes in this gap.</param>
    /// <param name="kept">What was loaded.</param>
    /// <param name="start">The number of bytes in the gaps before it.</param>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WritePadding(this Archive archive, int length, StructurePadding kept = default, int start = 0)
    {
        if (kept.Bytes.IsEmpty)
            archive.WriteZeros(length);
        else
            archive.Write(kept.Bytes.Slice(start, length));
    }

    /// <summary>Loads a gap, and keeps its bytes.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="length">The number of bytes in this gap.</param>
    /// <param name="kept">The gaps that were loaded before it.</param>
    /// <param name="start">The number of bytes in these.</param>
    /// <param name="total">The number of bytes in all gaps of the structure.</param>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static StructurePadding ReadPadding(this Archive archive, int length, StructurePadding kept, int start, int total)
    {
        Span<byte> gap = length <= MostOnStack ? stackalloc byte[length] : archive.ReadBytes(length);
        if (length <= MostOnStack)
            archive.ReadExactly(gap);
        ReadOnlySpan<byte> before = start == 0 ? default : kept.Bytes;
        if (before.IsEmpty && !gap.ContainsAnyExcept((byte)0))
            return default;
        byte[] all = new byte[total];
        before.CopyTo(all);
        gap.CopyTo(all.AsSpan(start));
        return new StructurePadding(all);
    }

    /// <summary>Loads a gap that nothing keeps.</summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static void SkipPadding(this Archive archive, int length) => archive.ReadBytes(length);
}

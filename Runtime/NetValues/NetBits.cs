using System.Collections;
using System.ComponentModel;

namespace Stevedore;

/// <summary>Arrays of bits. They are values: stored in place, without identity.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NetBits
{
    private const int BitsPerByte = 8;

    /// <summary>A <see cref="BitArray"/> is made of whole bytes, whose bits it counts with an <see cref="int"/>.</summary>
    private const int MostBits = int.MaxValue / BitsPerByte * BitsPerByte;

    /// <summary>Stores the number of bits as a count, then the bits, eight to a byte from the lowest. MFC has none.</summary>
    /// <inheritdoc cref="Archive.WriteNullCollection" path="/exception"/>
    public static void Write(this Archive archive, BitArray? value)
    {
        if (value is null)
        {
            archive.WriteNullCollection();
            return;
        }
        byte[] bytes = new byte[BytesFor(value.Length)];
        value.CopyTo(bytes, 0);
        archive.WriteStorableCount(value.Length);
        archive.WriteArray<byte>(bytes);
    }

    /// <summary>Loads a number of bits and so many bits; <see langword="null"/> only if a null was stored.</summary>
    /// <inheritdoc cref="Archive.ReadCollectionCount()" path="/exception"/>
    public static BitArray? ReadBitArray(this Archive archive)
    {
        int count = archive.ReadCollectionCount();
        if (count > MostBits)
            throw archive.Error(ArchiveError.LimitExceeded, $"There are {count} bits, more than a {nameof(BitArray)} can be made of.");
        return count < 0 ? null : new BitArray(archive.ReadArray<byte>(BytesFor(count))) { Length = count };
    }

    private static int BytesFor(int bits) => (int)(((uint)bits + BitsPerByte - 1) / BitsPerByte);
}

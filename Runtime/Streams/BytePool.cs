using System.Buffers;

namespace Stevedore;

/// <summary>Memory for buffers, which is lent from the pool that all of .NET shares.</summary>
/// <remarks>
/// The pool keeps what it is given for minutes, for each processor. So large arrays are not lent from it but made and dropped: a few
/// messages of 60 MB would otherwise cost a gigabyte for good.
/// </remarks>
internal static class BytePool
{
    /// <summary>The size of the pieces in which long things are kept, so that they need no array of their size: most are a few.</summary>
    public const int PieceSize = 128 << 10;

    private const int LargestLent = 1 << 20;
    private const int LargestPiece = 1 << 20;

    /// <summary>Lends an array of this size at least, whose bytes are anything.</summary>
    public static byte[] Rent(int size) =>
        size <= LargestLent ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);

    /// <summary>Takes back what was lent.</summary>
    public static void Return(byte[] bytes)
    {
        if (bytes.Length is > 0 and <= LargestLent)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>
    /// Lends one more piece for something that has so many bytes already. Long things get larger pieces, which are not pooled.
    /// </summary>
    public static byte[] RentPiece(long length) =>
        length <= PieceSize ? Rent(PieceSize) : GC.AllocateUninitializedArray<byte>((int)Math.Min(length, LargestPiece));

    /// <summary>Takes back a piece.</summary>
    public static void ReturnPiece(byte[] piece)
    {
        if (piece.Length <= PieceSize)
            Return(piece);
    }
}

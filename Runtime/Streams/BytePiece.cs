using System.Buffers;

namespace Stevedore;

/// <summary>One of the pieces in which bytes lie that follow each other.</summary>
internal sealed class BytePiece : ReadOnlySequenceSegment<byte>
{
    private BytePiece(ReadOnlyMemory<byte> bytes, long before)
    {
        Memory = bytes;
        RunningIndex = before;
    }

    /// <summary>Pieces, the last of which is apart, as the bytes that they are together.</summary>
    public static ReadOnlySequence<byte> Sequence(IReadOnlyList<ArraySegment<byte>> pieces, ArraySegment<byte> last)
    {
        BytePiece first = new(pieces[0], 0), end = first;
        for (int i = 1; i < pieces.Count; i++)
            end = end.Append(pieces[i]);
        end = end.Append(last);
        return new ReadOnlySequence<byte>(first, 0, end, end.Memory.Length);
    }

    private BytePiece Append(ReadOnlyMemory<byte> bytes)
    {
        BytePiece next = new(bytes, RunningIndex + Memory.Length);
        Next = next;
        return next;
    }
}

using System.Buffers;

namespace Stevedore.Fuzz.Targets;

/// <summary>Bytes in pieces of one to seven bytes, so that every value lies across a boundary now and then.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    /// <summary>The size of the piece that begins at a position.</summary>
    public static int Size(int position) => 1 + (position * 31 % 7);

    public static ReadOnlySequence<byte> Of(byte[] bytes)
    {
        Pieces first = new(bytes.AsMemory(0, Math.Min(Size(0), bytes.Length)), 0);
        Pieces last = first;
        for (int start = last.Memory.Length; start < bytes.Length; start += last.Memory.Length)
        {
            Pieces next = new(bytes.AsMemory(start, Math.Min(Size(start), bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}

using System.Buffers;

namespace Stevedore.Runtime.Tests.Archives.Transport;

/// <summary>One piece of a sequence, as a pipe hands them out.</summary>
internal sealed class Segment : ReadOnlySequenceSegment<byte>
{
    private Segment(ReadOnlyMemory<byte> memory, long index)
    {
        Memory = memory;
        RunningIndex = index;
    }

    /// <summary>The bytes as a sequence of pieces of this size, the last one perhaps shorter.</summary>
    public static ReadOnlySequence<byte> Sequence(ReadOnlyMemory<byte> bytes, int size)
    {
        Segment first = new(bytes[..Math.Min(size, bytes.Length)], 0);
        Segment last = first;
        for (int start = size; start < bytes.Length; start += size)
        {
            Segment next = new(bytes.Slice(start, Math.Min(size, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}

using System.Buffers;

namespace Stevedore;

/// <summary>Bytes from the segments of a pipe or another sequence.</summary>
internal sealed class SequenceSource(ReadOnlySequence<byte> sequence) : ArchiveSource
{
    private ReadOnlySequence<byte> _rest = sequence;

    public override long? Remaining => _rest.Length;

    public override int Read(Span<byte> destination)
    {
        int count = (int)Math.Min(_rest.Length, destination.Length);
        _rest.Slice(0, count).CopyTo(destination);
        _rest = _rest.Slice(count);
        return count;
    }
}

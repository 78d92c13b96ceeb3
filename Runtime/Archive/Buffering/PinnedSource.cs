namespace Stevedore;

/// <summary>Bytes of a span, which the caller keeps pinned for as long as the archive is open.</summary>
internal sealed unsafe class PinnedSource(byte* first, int length) : ArchiveSource
{
    private byte* _next = first;
    private int _remaining = length;

    public override long? Remaining => _remaining;

    public override int Read(Span<byte> destination)
    {
        int count = Math.Min(_remaining, destination.Length);
        new ReadOnlySpan<byte>(_next, count).CopyTo(destination);
        _next += count;
        _remaining -= count;
        return count;
    }
}

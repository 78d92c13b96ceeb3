namespace Stevedore;

/// <summary>Bytes from a stream. A short read is not its end: a socket gives what has arrived.</summary>
internal sealed class StreamSource(Stream stream) : ArchiveSource
{
    private readonly IPushbackStream? _pushback = stream as IPushbackStream;
    private long? _expected;

    public override long? Remaining => _expected = stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    // The length of a file is a call of the system, which takes longer than loading a small collection.
    public override long? Expected => _expected ?? Remaining;

    public override bool KeepsUnread => _pushback is null && !stream.CanSeek && StreamPushback.Keeps(stream);

    public override int Read(Span<byte> destination)
    {
        if (_pushback is not null)
            return _pushback.ReadArrived(destination);
        if (!stream.CanSeek && StreamPushback.ReadKept(stream, destination) is > 0 and int kept)
            return kept;
        int count = stream.Read(destination);
        if (_expected is { } expected)
            _expected = Math.Max(0, expected - count);
        return count;
    }

    /// <summary>
    /// MFC: CArchive::Close and Flush seek a loading archive's file back to the first byte that was not loaded; of a CSocketFile the
    /// archive never took it.
    /// </summary>
    public override bool TryUnread(ReadOnlySpan<byte> bytes) => StreamPushback.TryUnread(stream, bytes);
}

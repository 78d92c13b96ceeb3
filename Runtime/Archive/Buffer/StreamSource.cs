namespace Stevedore;

/// <summary>Bytes from a stream. A short read is not its end: a socket gives what has arrived.</summary>
internal sealed class StreamSource(Stream stream) : ArchiveSource
{
    public override long? Remaining => stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    public override int Read(Span<byte> destination) => stream.Read(destination);

    /// <summary>MFC: CArchive::Close and Flush seek a loading archive's file back to the first byte that was not loaded.</summary>
    public override bool TryGiveBack(int count)
    {
        if (!stream.CanSeek)
            return false;
        stream.Seek(-count, SeekOrigin.Current);
        return true;
    }
}

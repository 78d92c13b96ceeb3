namespace Stevedore;

/// <summary>Bytes to a stream.</summary>
internal sealed class StreamSink(Stream stream) : ArchiveSink
{
    public override void Write(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    public override bool TryTakeBack(long count)
    {
        if (!stream.CanSeek)
            return false;
        stream.SetLength(stream.Seek(-count, SeekOrigin.Current));
        return true;
    }

    public override void Flush() => stream.Flush();
}

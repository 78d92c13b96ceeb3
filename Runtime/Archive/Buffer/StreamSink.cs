namespace Stevedore;

/// <summary>Bytes to a stream.</summary>
internal sealed class StreamSink(Stream stream) : ArchiveSink
{
    public override void Write(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    public override bool CanTakeBack => stream.CanSeek;

    public override void TakeBack(long count) => stream.SetLength(stream.Seek(-count, SeekOrigin.Current));

    public override void Flush() => stream.Flush();
}

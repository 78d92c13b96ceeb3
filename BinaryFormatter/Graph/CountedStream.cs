namespace Stevedore.Payloads;

/// <summary>A stream that is read, and knows how many bytes of it have been.</summary>
internal sealed class CountedStream(Stream inner, long maxBytes) : Stream
{
    /// <summary>The bytes that have been read.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override int ReadByte()
    {
        int value = inner.ReadByte();
        Counted(value < 0 ? 0 : 1);
        return value;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Counted(int read)
    {
        Count += read;
        if (Count > maxBytes)
            throw new ArchiveException(
                ArchiveError.LimitExceeded,
                $"The payload has more than {maxBytes} bytes. ArchiveLimits.{nameof(ArchiveLimits.MaxBytes)} sets the limit.",
                Count);
        return read;
    }
}

namespace Chat;

/// <summary>Stands between a socket file and its archives, passes everything on, and keeps a copy.</summary>
internal sealed class WireTap(Stream wire) : Stream
{
    private readonly MemoryStream _read = new();
    private readonly MemoryStream _written = new();

    public override bool CanRead => wire.CanRead;

    public override bool CanWrite => wire.CanWrite;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The bytes read since the last time.</summary>
    public byte[] TakeRead() => Take(_read);

    /// <summary>The bytes written since the last time.</summary>
    public byte[] TakeWritten() => Take(_written);

    public override int Read(Span<byte> buffer)
    {
        int count = wire.Read(buffer);
        _read.Write(buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        wire.Write(buffer);
        _written.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => wire.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static byte[] Take(MemoryStream copy)
    {
        byte[] bytes = copy.ToArray();
        copy.SetLength(0);
        return bytes;
    }
}

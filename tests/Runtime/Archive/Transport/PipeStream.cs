namespace Stevedore.Runtime.Tests.Archives.Transport;

/// <summary>
/// A stream that only gives, as a connection: at most so many bytes at a time, and stopping short at one boundary wherever that lies within
/// a value.
/// </summary>
internal sealed class PipeStream(byte[] bytes, int mostAtOnce = int.MaxValue, int boundary = 0) : Stream
{
    private readonly List<byte> _bytes = [.. bytes];
    private int _position;

    /// <summary>How often the stream was read from.</summary>
    public int Reads { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>More bytes arrive.</summary>
    public void Arrive(byte[] more) => _bytes.AddRange(more);

    public override int Read(Span<byte> buffer)
    {
        Reads++;
        int count = Math.Min(Math.Min(buffer.Length, mostAtOnce), _bytes.Count - _position);
        if (_position < boundary)
            count = Math.Min(count, boundary - _position);
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes).Slice(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Buffers;

namespace Stevedore.Orleans;

/// <summary>
/// What an archive writes and reads piece by piece: it writes into memory that is taken away, and reads what it is given, up to the end of
/// that, whereafter it may be given more.
/// </summary>
internal sealed class PieceStream : Stream
{
    private readonly ArrayBufferWriter<byte> _written = new();
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _written.WrittenSpan;

    /// <summary>Whether something of what was given is not read yet.</summary>
    public bool HasRest => !_rest.IsEmpty;

    public void Clear() => _written.ResetWrittenCount();

    public void Give(ReadOnlyMemory<byte> bytes) => _rest = bytes;

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..count].CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => _written.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

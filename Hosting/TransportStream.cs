using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace Stevedore.AspNetCore;

/// <summary>
/// The two pipes of a Kestrel connection as one stream. Reading into no room waits until there is something to read, so that a
/// connection without traffic needs no buffer. It is asynchronous only. Whatever breaks the connection is an
/// <see cref="IOException"/>, as on a socket.
/// </summary>
internal sealed class TransportStream(ConnectionContext context) : Stream
{
    private readonly PipeReader _input = context.Transport.Input;
    private readonly PipeWriter _output = context.Transport.Output;
    private bool _isFinished;
    private int _isDisposed;

    /// <summary>Whether the connection broke: an exception that says so was thrown.</summary>
    public bool IsBroken { get; private set; }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>From now on, closing the stream sends what was written before; without this it ends the connection at once.</summary>
    public void Finish() => _isFinished = true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        ReadResult result;
        try
        {
            result = await _input.ReadAsync(cancellationToken).ConfigureAwait(false);
            while (result is { IsCanceled: true, IsCompleted: false, Buffer.IsEmpty: true } && _isDisposed == 0)
            {
                // Somebody has interrupted the read, but there is neither a byte nor the end.
                _input.AdvanceTo(result.Buffer.Start);
                result = await _input.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is ConnectionAbortedException or IOException)
        {
            throw Broken(e.Message, e);
        }
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        int count = (int)Math.Min(buffer.Length, result.Buffer.Length);
        ReadOnlySequence<byte> taken = result.Buffer.Slice(0, count);
        taken.CopyTo(buffer.Span);
        // What was not taken is not examined either, and the next read has it at once.
        _input.AdvanceTo(taken.End);
        return count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        FlushResult result;
        try
        {
            result = await _output.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectionAbortedException or IOException)
        {
            throw Broken(e.Message, e);
        }
        if (result.IsCompleted || result.IsCanceled)
            throw Broken("The connection is closed; nothing more can be sent.");
    }

    /// <summary>What is written is on its way already.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private IOException Broken(string message, Exception? cause = null)
    {
        IsBroken = true;
        return new IOException(message, cause);
    }

    /// <summary>Calls that wait end. The pipes themselves are Kestrel's to complete.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _input.CancelPendingRead();
            _output.CancelPendingFlush();
            if (!_isFinished)
                context.Abort();
        }
        base.Dispose(disposing);
    }
}

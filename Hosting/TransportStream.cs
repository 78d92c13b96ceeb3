using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Stevedore.AspNetCore;

/// <summary>
/// The two pipes of a Kestrel connection as one stream. Reading into no room waits until there is something to read, so that a
/// connection without traffic needs no buffer. It is asynchronous only. Whatever breaks the connection is an
/// <see cref="IOException"/>, as on a socket.
/// </summary>
/// <remarks>
/// Kestrel's pipe forgets the bytes that it holds when the connection breaks. So they are taken out of it as they come, whoever reads or
/// not, and what breaks the connection is told behind the last of them. What is written goes to the socket itself where nothing stands
/// between, such as TLS: Kestrel ends both directions of a connection together, and this side has to end first.
/// </remarks>
internal sealed class TransportStream : Stream
{
    /// <summary>The bytes that are taken ahead of who reads them; as many as Kestrel's own pipe holds.</summary>
    private const int MostAhead = 1 << 20;

    /// <summary>The bytes that are given to Kestrel's pipe at once. It keeps for good the memory that it has needed.</summary>
    private const int MostAtOnce = 64 << 10;

    /// <summary>How long a call that finds the connection closed waits to be told why.</summary>
    private static readonly TimeSpan s_reasonIsLate = TimeSpan.FromSeconds(1);

    private readonly ConnectionContext _context;
    private readonly PipeReader _input;
    private readonly PipeWriter _output;
    private readonly Socket? _socket;
    private readonly Pipe _arrived = new(new PipeOptions(
        pauseWriterThreshold: MostAhead, resumeWriterThreshold: MostAhead / 2, useSynchronizationContext: false));

    /// <summary>Why the connection has ended, if not in good order.</summary>
    private Exception? _failure;

    /// <summary>What is being sent to the socket, or has been.</summary>
    private Task _sending = Task.CompletedTask;

    private bool _isFinished;
    private int _isDisposed;

    public TransportStream(ConnectionContext context)
    {
        _context = context;
        _input = context.Transport.Input;
        _output = context.Transport.Output;
        _socket = SocketBehind(context);
        InputEnded = TakeWhatArrivesAsync();
    }

    /// <summary>Ends when nothing more is read from Kestrel's pipe.</summary>
    public Task InputEnded { get; }

    /// <summary>Whether the connection broke: an exception that says so was thrown.</summary>
    public bool IsBroken { get; private set; }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>From now on, closing the stream sends what was written before; without this it ends the connection at once.</summary>
    public void Finish() => _isFinished = true;

    /// <summary>Ends this side behind what was written, so that the peer meets the end and may still send.</summary>
    /// <returns>Whether that could be done: not if there are pipes of others between this stream and the socket.</returns>
    public async Task<bool> TryEndSendingAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_socket is not null)
                _socket.Shutdown(SocketShutdown.Send);
            else if (_context.Features.Get<ISslStreamFeature>() is { } tls)
                await tls.SslStream.ShutdownAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            else
                return false;
            return true;
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            return false;
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        ReadResult result = await _arrived.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        int count = (int)Math.Min(buffer.Length, result.Buffer.Length);
        ReadOnlySequence<byte> taken = result.Buffer.Slice(0, count);
        taken.CopyTo(buffer.Span);
        bool isEnd = result is { IsCompleted: true, Buffer.IsEmpty: true };
        // What was not taken is not examined either, and the next read has it at once.
        _arrived.Reader.AdvanceTo(taken.End);
        return isEnd && _failure is not null ? throw Broken("read from", _failure) : count;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        Exception? failure = null;
        try
        {
            if (await TryWriteAsync(buffer, cancellationToken).ConfigureAwait(false))
                return;
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            failure = e;
        }
        ObjectDisposedException.ThrowIf(_isDisposed != 0, this);
        // The other pipe is told why, and be it a little later.
        await InputEnded.WaitAsync(s_reasonIsLate, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        throw Broken("written to", _failure ?? failure);
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

    /// <summary>Calls that wait end. The pipes themselves are Kestrel's to complete, once <see cref="InputEnded"/>.</summary>
    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _arrived.Writer.CancelPendingFlush();
            _arrived.Reader.CancelPendingRead();
            _input.CancelPendingRead();
            _output.CancelPendingFlush();
            if (!_isFinished)
                _context.Abort();
        }
        base.Dispose(disposing);
    }

    private async Task TakeWhatArrivesAsync()
    {
        try
        {
            bool isEnd;
            do
            {
                ReadResult result = await _input.ReadAsync().ConfigureAwait(false);
                foreach (ReadOnlyMemory<byte> segment in result.Buffer)
                    _arrived.Writer.Write(segment.Span);
                isEnd = result.IsCompleted;
                // Asked now: behind the next line the memory belongs to the pipe again, and its length is that of something else.
                bool isEmpty = result.Buffer.IsEmpty;
                _input.AdvanceTo(result.Buffer.End);
                if (!isEmpty)
                    await _arrived.Writer.FlushAsync().ConfigureAwait(false);
            }
            while (!isEnd && _isDisposed == 0);
            if (isEnd)
                await HearOutSenderAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (IsOfTheConnection(e))
        {
            _failure = e;
        }
        finally
        {
            await _arrived.Writer.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The system tells of a reset once. If it has told a send, the end that comes in beside it only looks like one in good order.
    /// </summary>
    private async Task HearOutSenderAsync()
    {
        Task sending = Volatile.Read(ref _sending);
        await sending.WaitAsync(s_reasonIsLate).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _failure = sending.Exception?.InnerException as SocketException;
    }

    private ValueTask<bool> TryWriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_socket is null)
            return TryGiveToPipeAsync(buffer, cancellationToken);
        return TrySendAsync(_socket, buffer, cancellationToken);
    }

    private async ValueTask<bool> TryGiveToPipeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        do
        {
            ReadOnlyMemory<byte> next = bytes[..Math.Min(bytes.Length, MostAtOnce)];
            bytes = bytes[next.Length..];
            FlushResult result = await _output.WriteAsync(next, cancellationToken).ConfigureAwait(false);
            if (result.IsCompleted || result.IsCanceled)
                return false;
        }
        while (bytes.Length > 0);
        return true;
    }

    private async ValueTask<bool> TrySendAsync(Socket socket, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        Task sending = SendAsync(socket, bytes, cancellationToken);
        Volatile.Write(ref _sending, sending);
        await sending.ConfigureAwait(false);
        return true;
    }

    private static async Task SendAsync(Socket socket, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        bool isLarge = bytes.Length > MostAtOnce;
        do
            bytes = bytes[await socket.SendAsync(bytes, SocketFlags.None, cancellationToken).ConfigureAwait(false)..];
        while (bytes.Length > 0);
        // A socket refers to what it has sent last, and would keep it in memory.
        if (isLarge)
            await socket.SendAsync(ReadOnlyMemory<byte>.Empty, SocketFlags.None, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The socket that Kestrel's own pipes lead to; none if others have put pipes of theirs before them, as TLS does.</summary>
    private static Socket? SocketBehind(ConnectionContext context) =>
        context.Transport.GetType().Assembly == typeof(SocketTransportOptions).Assembly
            ? context.Features.Get<IConnectionSocketFeature>()?.Socket
            : null;

    private static bool IsOfTheConnection(Exception e) =>
        e is ConnectionAbortedException or IOException or SocketException or ObjectDisposedException;

    /// <summary>Says what a connection over a socket says, whichever pipe or layer of Kestrel has told it.</summary>
    private IOException Broken(string cannotBe, Exception? cause)
    {
        IsBroken = true;
        string reason = cause switch
        {
            // Unix tells who sends after it has told of the reset once that sending is shut down.
            ConnectionResetException or SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.Shutdown } =>
                "the peer reset the connection, and what was on its way is lost.",
            null => "it is closed, and nothing more can be sent.",
            _ => cause.Message,
        };
        return new IOException($"The connection cannot be {cannotBe}: {reason}", cause);
    }
}

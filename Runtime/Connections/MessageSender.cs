using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>The sending side of a connection: one message after the other, each stored whole before its first byte is sent.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "A semaphore that is disposed of leaves those who wait for their turn waiting for ever; nobody asks for its handle.")]
internal sealed class MessageSender(Stream stream, ArchiveConnectionOptions options)
{
    /// <summary>Stored bytes that are sent without waiting for more messages of a batch.</summary>
    private const int BatchSize = 64 << 10;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private MessageArchive? _archive;
    private ArchiveRest _rest;

    /// <summary>The socket refers to memory that was given back, and would keep it from being collected.</summary>
    private bool _isHeldBySocket;

    private bool _isOutOfStep;
    private bool _isCutShort;
    private bool _isCompleted;
    private volatile bool _isClosed;

    public long Messages { get; private set; }

    public long Bytes { get; private set; }

    public async ValueTask SendAsync<T>(T message, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Store(message);
            await SendStoredAsync(cancellationToken).ConfigureAwait(false);
            await ReleaseAsync().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask SendAllAsync<T>(IEnumerable<T> messages, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using IEnumerator<T> next = messages.GetEnumerator();
            bool mayHaveMore = true;
            while (mayHaveMore && next.MoveNext())
            {
                mayHaveMore = StoreBatch(next);
                await SendStoredAsync(cancellationToken).ConfigureAwait(false);
            }
            await ReleaseAsync().ConfigureAwait(false);
        }
        catch (Exception) when (_archive?.StoredSize > 0 && !_isCutShort)
        {
            // What was given before the message that failed is sent all the same: the archive has numbered its objects.
            await SendStoredAsync(CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for the messages that are being sent, lets no other begin, and closes this side, once.</summary>
    public async ValueTask CompleteAsync(Func<CancellationToken, ValueTask> close, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ThrowIfClosed();
            if (_isCompleted)
                return;
            await close(cancellationToken).ConfigureAwait(false);
            _isCompleted = true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Lets no other message begin, not even those that wait for their turn.</summary>
    public void Close() => _isClosed = true;

    private void Store<T>(T message) => Count(EnsureUsable().Store(message));

    /// <returns>Whether there may be more messages.</returns>
    private bool StoreBatch<T>(IEnumerator<T> messages)
    {
        StoredMessages stored = EnsureUsable().StoreMany(messages, BatchSize);
        Count(stored);
        return stored.MayHaveMore;
    }

    private void Count(in StoredMessages stored)
    {
        Messages += stored.Count;
        _isOutOfStep |= stored.IsOutOfStep;
        stored.Failure?.Throw();
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_isClosed, typeof(ArchiveConnection));

    private MessageArchive EnsureUsable()
    {
        ThrowIfClosed();
        if (_isCompleted)
            throw new InvalidOperationException("The connection sends no more.");
        if (_isCutShort)
            throw new InvalidOperationException("An earlier message was sent in part; the peer cannot tell where the next one begins.");
        if (_isOutOfStep)
            throw new InvalidOperationException(
                "An earlier message could not be stored after some of its objects were numbered; "
                    + "the peer would number the next ones otherwise.");
        return _archive ??= SpareArchives.For(ArchiveMode.Store)
            .Rent(options.Archive, options.Lifetime == ArchiveLifetime.PerMessage, _rest);
    }

    /// <summary>
    /// Holds nothing until the next message. A socket refers to what it has sent last, even if that was another's before; so it is
    /// told to send nothing.
    /// </summary>
    private ValueTask ReleaseAsync()
    {
        if (_archive is null || _isCutShort)
            return ValueTask.CompletedTask;
        if (_archive.TryRest(out _rest))
        {
            SpareArchives.For(ArchiveMode.Store).Return(_archive);
            _archive = null;
        }
        else
        {
            _isHeldBySocket = true;
        }
        if (!_isHeldBySocket || stream is not NetworkStream)
            return ValueTask.CompletedTask;
        _isHeldBySocket = false;
        return ForgetSentAsync();
    }

    private async ValueTask ForgetSentAsync()
    {
        try
        {
            await stream.WriteAsync(ReadOnlyMemory<byte>.Empty).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The messages are sent; the next one tells what is broken.
        }
    }

    private async ValueTask SendStoredAsync(CancellationToken cancellationToken)
    {
        if (_archive is not { StoredSize: > 0 } archive)
            return;
        long size = archive.StoredSize;
        // Once a byte of it is on its way, the message must follow whole or the connection is of no more use for sending.
        _isCutShort = true;
        if (options.MessageTimeout == Timeout.InfiniteTimeSpan)
        {
            await WriteAsync(archive.Stored, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            late.CancelAfter(options.MessageTimeout);
            try
            {
                await WriteAsync(archive.Stored, late.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new TimeoutException($"The peer did not take a message of {size} bytes within {options.MessageTimeout}.");
            }
        }
        _isCutShort = false;
        _isHeldBySocket |= !archive.ForgetStored();
        Bytes += size;
    }

    private ValueTask WriteAsync(ReadOnlySequence<byte> bytes, CancellationToken cancellationToken) =>
        bytes.IsSingleSegment ? stream.WriteAsync(bytes.First, cancellationToken) : WritePiecesAsync(bytes, cancellationToken);

    private async ValueTask WritePiecesAsync(ReadOnlySequence<byte> pieces, CancellationToken cancellationToken)
    {
        foreach (ReadOnlyMemory<byte> piece in pieces)
        {
            if (!piece.IsEmpty)
                await stream.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        }
    }
}

using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>
/// Reads a stream into a buffer, one read at a time, whoever waits for it. An idle stream waits without memory of its own, by reading
/// nothing.
/// </summary>
internal sealed class BufferedReader(Stream stream)
{
    private ReceiveBuffer _buffer = new();
    private bool _isPendingForBytes;
    private bool _isReadable;

    /// <summary>Whether an archive that loaded from the stream before has left bytes that it did not load.</summary>
    private bool _hasKept = StreamPushback.Keeps(stream);

    /// <summary>The bytes read and not consumed. They stay where they are until the next read.</summary>
    public ArraySegment<byte> Bytes => _buffer.Bytes;

    /// <summary>How many bytes were read and not consumed.</summary>
    public int Length => _buffer.Length;

    /// <summary>The bytes read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Whether the stream has ended, in good order.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Why no more bytes come, if not because of the end.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    /// <summary>
    /// The read that is waited for. A call that is canceled or in a hurry leaves it behind, and what it brings belongs to the next.
    /// </summary>
    public Task<int>? Pending { get; private set; }

    /// <summary>Whether there is nothing here, and a read would begin to wait for what is not known to come.</summary>
    public bool IsIdle => Pending is null && !_isReadable && Length == 0;

    public void Consume(int count) => _buffer.Consume(count);

    /// <summary>Reads what is there, and begins to wait if there is nothing.</summary>
    /// <returns>Whether something was read, be it the end or a failure; otherwise <see cref="Pending"/> is being waited for.</returns>
    public bool TryRead()
    {
        while (true)
        {
            int count;
            if (Pending is { } pending)
            {
                if (!pending.IsCompleted)
                    return false;
                Pending = null;
                if (!pending.IsCompletedSuccessfully)
                {
                    Failure = FailureOf(pending);
                    return true;
                }
                count = pending.Result;
            }
            else
            {
                _isPendingForBytes = !IsIdle;
                if (!_isPendingForBytes)
                    _buffer.ReleaseIfEmpty();
                ValueTask<int> read = Read(_isPendingForBytes ? _buffer.GetMemory() : Memory<byte>.Empty);
                if (!read.IsCompletedSuccessfully)
                {
                    Pending = read.AsTask();
                    continue;
                }
                count = read.Result;
            }
            if (_isPendingForBytes)
            {
                Advance(count);
                return true;
            }
            // A stream that cannot wait without memory answers at once, too.
            _isReadable = true;
        }
    }

    /// <summary>
    /// Ends with the pending read, or before it if that takes too long or is not wanted any more. The read goes on: canceling one of a TLS
    /// stream could lose bytes.
    /// </summary>
    public Task<int> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        atMost == Timeout.InfiniteTimeSpan && !cancellationToken.CanBeCanceled ? Pending! : Pending!.WaitAsync(atMost, cancellationToken);

    /// <summary>Reads, or fails later: a stream that was closed may say so at once.</summary>
    private ValueTask<int> Read(Memory<byte> into)
    {
        if (_hasKept)
        {
            int kept = StreamPushback.ReadKept(stream, into.Span);
            _hasKept = StreamPushback.Keeps(stream);
            if (kept > 0 || into.IsEmpty)
                return ValueTask.FromResult(kept);
        }
        try
        {
            return stream.ReadAsync(into, CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return ValueTask.FromException<int>(e);
        }
    }

    private static ExceptionDispatchInfo FailureOf(Task<int> read) =>
        ExceptionDispatchInfo.Capture(read.Exception?.InnerException ?? new TaskCanceledException(read));

    private void Advance(int count)
    {
        _isReadable = false;
        IsEnded = count == 0;
        _buffer.Advance(count);
        BytesRead += count;
    }
}

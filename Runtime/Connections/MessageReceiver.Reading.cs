using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <content>Reading the stream, one read at a time, whoever waits for it.</content>
internal sealed partial class MessageReceiver
{
    /// <summary>Why no more bytes come, if not because of an end in good order. Messages that have come whole are received before it is told.</summary>
    private ExceptionDispatchInfo? _broken;

    /// <summary>A read that a cancelled or hurried call left behind. What it brings belongs to the next.</summary>
    private Task<int>? _pending;
    private bool _isPendingForBytes;
    private bool _isReadable;
    private bool _isEnded;

    /// <summary>Reads what is there, and begins to wait if there is nothing. An idle connection waits without memory of its own, by reading nothing.</summary>
    /// <returns>Whether something was read, be it the end or a failure; otherwise <see cref="_pending"/> is being waited for.</returns>
    private bool TryRead()
    {
        while (true)
        {
            int count;
            if (_pending is { } pending)
            {
                if (!pending.IsCompleted)
                    return false;
                _pending = null;
                if (!pending.IsCompletedSuccessfully)
                {
                    _broken = FailureOf(pending);
                    return true;
                }
                count = pending.Result;
            }
            else
            {
                _isPendingForBytes = _isReadable || _received.Length > 0;
                if (!_isPendingForBytes)
                    Rest();
                ValueTask<int> read = Read(_isPendingForBytes ? _received.Lend() : Memory<byte>.Empty);
                if (!read.IsCompletedSuccessfully)
                {
                    _pending = read.AsTask();
                    continue;
                }
                count = read.Result;
            }
            if (_isPendingForBytes)
            {
                Take(count);
                return true;
            }
            // A stream that cannot wait without memory answers at once, too.
            _isReadable = true;
        }
    }

    /// <summary>Reads, or fails later: a stream that was closed may say so at once.</summary>
    private ValueTask<int> Read(Memory<byte> into)
    {
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

    private void Rest()
    {
        _received.Rest();
        if (_archive?.TryRest(out _rest) == true)
        {
            SpareArchives.For(ArchiveMode.Load).Return(_archive);
            _archive = null;
        }
    }

    /// <summary>Ends with a read, or before it if it takes too long or is not wanted any more. The read goes on: cancelling one of a TLS stream could lose bytes.</summary>
    private static Task<int> Waited(Task<int> read, TimeSpan atMost, CancellationToken cancellationToken) =>
        atMost == Timeout.InfiniteTimeSpan && !cancellationToken.CanBeCanceled ? read : read.WaitAsync(atMost, cancellationToken);

    private void Take(int count)
    {
        _isReadable = false;
        _isEnded = count == 0;
        _received.Received(count);
        Bytes += count;
    }
}

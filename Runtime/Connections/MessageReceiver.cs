using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>The receiving side of a connection: loads a message as soon as all of its bytes have come, without keeping a thread until then.</summary>
internal sealed class MessageReceiver(Stream stream, ArchiveConnectionOptions options)
{
    private readonly ReceiveBuffer _received = new();
    private Archive? _archive;
    private ExceptionDispatchInfo? _failure;

    /// <summary>A read that a cancelled or hurried call left behind. What it brings belongs to the next.</summary>
    private Task<int>? _pending;
    private bool _isPendingForBytes;
    private bool _isEnded;
    private int _isReceiving;

    public long Messages { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>Receives a message.</summary>
    /// <returns>Whether there was one; otherwise the peer has closed its side after the last one.</returns>
    public async ValueTask<Received<T>> ReceiveAsync<T>(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isReceiving, 1) != 0)
            throw new InvalidOperationException("The connection is receiving already; messages come one after the other.");
        try
        {
            _failure?.Throw();
            return await LoadAsync<T>(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or TimeoutException && _failure is null)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
            throw;
        }
        finally
        {
            Volatile.Write(ref _isReceiving, 0);
        }
    }

    /// <summary>Reads what the peer still sends, to no purpose, until it closes its side.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (!_isEnded)
        {
            _received.Take(_received.Length);
            await ReadAsync(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<Received<T>> LoadAsync<T>(CancellationToken cancellationToken)
    {
        ResumePolicy policy = default;
        bool isPaused = false;
        long begun = 0;
        while (true)
        {
            if (_received.Length > 0 && (isPaused || _isEnded || _received.Length > options.MaxMessageSize || policy.ShouldTry(_received.Length)))
            {
                policy.Begin();
                int length = _received.Length;
                if (TryLoad(out T? message, out long missing))
                    return new Received<T>(true, message!);
                policy.Failed(length, missing, isPaused);
                EnsureAllowed(length + missing);
            }
            else if (_isEnded)
            {
                return default;
            }

            if (begun == 0 && _received.Length > 0)
                begun = Stopwatch.GetTimestamp();
            TimeSpan pause = _received.Length > 0 && policy.CanBeWhole(_received.Length) ? policy.Pause : Timeout.InfiniteTimeSpan;
            TimeSpan left = TimeLeft(begun);
            bool canPause = pause != Timeout.InfiniteTimeSpan && (left == Timeout.InfiniteTimeSpan || pause < left);
            bool hasCome = await ReadAsync(canPause ? pause : left, cancellationToken).ConfigureAwait(false);
            if (!hasCome && !canPause)
                throw TooLate();
            isPaused = !hasCome;
        }
    }

    private bool TryLoad<T>(out T? message, out long missing)
    {
        _archive ??= Archive.ForMessages(ArchiveMode.Load, options.Archive);
        try
        {
            if (!_archive.TryLoadMessage(_received.Bytes, _isEnded, out message, out int size, out missing))
                return false;
            EnsureAllowed(size);
            _received.Take(size);
            Messages++;
            return true;
        }
        finally
        {
            if (options.Lifetime == ArchiveLifetime.PerMessage)
                _archive.BeginAnew();
        }
    }

    /// <summary>Waits until something comes.</summary>
    /// <returns>Whether something came, be it the end; otherwise the time is over.</returns>
    private async ValueTask<bool> ReadAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        bool isReadable = false;
        while (true)
        {
            if (_pending is null)
            {
                // An idle connection waits without memory of its own, by reading nothing. A stream that cannot do so answers at once.
                _isPendingForBytes = isReadable || _received.Length > 0;
                if (!_isPendingForBytes)
                    _received.Rest();
                ValueTask<int> read = stream.ReadAsync(_isPendingForBytes ? _received.Lend() : Memory<byte>.Empty, CancellationToken.None);
                if (!read.IsCompletedSuccessfully)
                {
                    _pending = read.AsTask();
                }
                else if (_isPendingForBytes)
                {
                    Take(read.Result);
                    return true;
                }
                else
                {
                    _ = read.Result;
                    isReadable = true;
                    continue;
                }
            }
            if (!await WaitAsync(_pending, atMost, cancellationToken).ConfigureAwait(false))
                return false;
            Task<int> done = _pending;
            _pending = null;
            int count = await done.ConfigureAwait(false);
            isReadable = true;
            if (!_isPendingForBytes)
                continue;
            Take(count);
            return true;
        }
    }

    /// <summary>Waits for a read, and leaves it alone if it takes too long or is not wanted any more: a cancelled read of a TLS stream could lose bytes.</summary>
    private static async ValueTask<bool> WaitAsync(Task<int> read, TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (read.IsCompleted)
            return true;
        if (atMost == Timeout.InfiniteTimeSpan && !cancellationToken.CanBeCanceled)
        {
            await ((Task)read).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        }
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task late = Task.Delay(atMost, stop.Token);
        bool isRead = await Task.WhenAny(read, late).ConfigureAwait(false) == read;
        await stop.CancelAsync().ConfigureAwait(false);
        if (!isRead)
            cancellationToken.ThrowIfCancellationRequested();
        return isRead;
    }

    private void Take(int count)
    {
        _isEnded = count == 0;
        _received.Received(count);
        Bytes += count;
    }

    private TimeSpan TimeLeft(long begun)
    {
        if (begun == 0)
            return options.IdleTimeout;
        if (options.MessageTimeout == Timeout.InfiniteTimeSpan)
            return Timeout.InfiniteTimeSpan;
        TimeSpan left = options.MessageTimeout - Stopwatch.GetElapsedTime(begun);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private TimeoutException TooLate() => _received.Length == 0
        ? new TimeoutException($"The peer sent nothing for {options.IdleTimeout}.")
        : new TimeoutException($"Of a message {_received.Length} bytes came within {options.MessageTimeout}, and not the rest.");

    private void EnsureAllowed(long size)
    {
        if (size > options.MaxMessageSize)
            throw new ArchiveException(ArchiveError.LimitExceeded, $"A message of at least {size} bytes is longer than the {options.MaxMessageSize} allowed ({nameof(ArchiveConnectionOptions)}.{nameof(ArchiveConnectionOptions.MaxMessageSize)}).", size);
    }
}

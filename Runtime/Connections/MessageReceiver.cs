using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>The receiving side of a connection: loads a message as soon as all of its bytes have come, without keeping a thread until then.</summary>
internal sealed class MessageReceiver(Stream stream, ArchiveConnectionOptions options)
{
    private readonly ReceiveBuffer _received = new();
    private Archive? _archive;
    private ArchiveRest _rest;
    private object? _creator;
    private ExceptionDispatchInfo? _failure;

    /// <summary>A read that a cancelled or hurried call left behind. What it brings belongs to the next.</summary>
    private Task<int>? _pending;
    private bool _isPendingForBytes;
    private bool _isReadable;
    private bool _isEnded;
    private int _isReceiving;

    /// <summary>What is known of the message that is being received, and when its first bytes were found. A cancelled call leaves both to the next.</summary>
    private ResumePolicy _policy;
    private long _begun;

    /// <summary>The size of the last message, which the next one often has too.</summary>
    private int _usualSize = 1;

    public long Messages { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>
    /// Takes messages of which all bytes seem to be here, without the cost of an asynchronous call. If one fails, those before it are taken, and
    /// the next call that waits throws.
    /// </summary>
    /// <returns>How many.</returns>
    public int TakeReady<T>(Span<T> messages)
    {
        int length = _received.Length;
        if (_failure is not null || length < _usualSize || _isReceiving != 0 || messages.IsEmpty || !_policy.ShouldTry(length))
            return 0;
        _isReceiving = 1;
        try
        {
            return Load(messages, afterPause: false);
        }
        catch (IOException e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
            return 0;
        }
        finally
        {
            Volatile.Write(ref _isReceiving, 0);
        }
    }

    /// <summary>Receives a message.</summary>
    /// <returns>Whether there was one; otherwise the peer has closed its side after the last one.</returns>
    /// <remarks>One method, since each that waits within another costs an idle connection an object.</remarks>
    public async ValueTask<Received<T>> ReceiveAsync<T>(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isReceiving, 1) != 0)
            throw new InvalidOperationException("The connection is receiving already; messages come one after the other.");
        try
        {
            _failure?.Throw();
            // What is probably only the beginning of a message is not tried while more is there to be read.
            if (_received.Length > 0 && _received.Length < _usualSize)
                TryRead();
            bool isPaused = false;
            while (true)
            {
                if (ShouldTry(isPaused))
                {
                    T message = default!;
                    if (Load(new Span<T>(ref message), isPaused) == 1)
                        return new Received<T>(true, message);
                }
                else if (_isEnded && _received.Length == 0)
                {
                    return default;
                }
                isPaused = false;
                if (TryRead())
                    continue;
                TimeSpan atMost = TimeToWait(out bool canPause);
                await ((Task)Waited(_pending!, atMost, cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_pending!.IsCompleted)
                    continue;
                cancellationToken.ThrowIfCancellationRequested();
                isPaused = canPause ? true : throw TooLate();
            }
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

    /// <summary>Waits for the first bytes of a message, or for the end.</summary>
    /// <returns>Whether there are bytes.</returns>
    public async ValueTask<bool> HasMoreAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isReceiving, 1) != 0)
            throw new InvalidOperationException("The connection is receiving already; messages come one after the other.");
        try
        {
            _failure?.Throw();
            while (_received.Length == 0 && !_isEnded)
            {
                if (TryRead())
                    continue;
                await ((Task)Waited(_pending!, TimeLeft(), cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_pending!.IsCompleted)
                    continue;
                cancellationToken.ThrowIfCancellationRequested();
                throw TooLate();
            }
            return _received.Length > 0;
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
            if (!TryRead())
                await Waited(_pending!, Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
    }

    private bool ShouldTry(bool isPaused)
    {
        int length = _received.Length;
        return length > 0 && (isPaused || _isEnded || length > options.MaxMessageSize || _policy.ShouldTry(length));
    }

    /// <summary>How long to wait for bytes at most.</summary>
    /// <param name="canPause">Whether the message is tried afterwards; otherwise the time is over.</param>
    private TimeSpan TimeToWait(out bool canPause)
    {
        if (_begun == 0 && _received.Length > 0)
            _begun = Stopwatch.GetTimestamp();
        TimeSpan left = TimeLeft();
        canPause = _received.Length > 0 && _policy.CanBeWhole(_received.Length) && (left == Timeout.InfiniteTimeSpan || _policy.Pause < left);
        return canPause ? _policy.Pause : left;
    }

    /// <summary>Loads the messages that are whole, as many as there is room for. If one fails, those before it are returned, and the next call throws.</summary>
    private int Load<T>(Span<T> messages, bool afterPause)
    {
        _archive ??= SpareArchives.For(ArchiveMode.Load).Rent(options.Archive, _rest);
        _policy.Begin(_received.Length);
        MessageBlock block = new()
        {
            Bytes = _received.Array,
            Start = _received.Start,
            End = _received.Start + _received.Length,
            IsLast = _isEnded,
            IsForgetful = options.Lifetime == ArchiveLifetime.PerMessage,
            MaxSize = options.MaxMessageSize,
        };
        try
        {
            _archive.LoadMessages(CreatorOf<T>(), messages, ref block);
        }
        catch (Exception e)
        {
            if (block.IsForgetful)
                _archive.BeginAnew();
            if (block.Count == 0)
                throw;
            _failure = ExceptionDispatchInfo.Capture(e);
        }
        if (block.Count > 0)
            Take(block);
        if (block.Count < messages.Length && _failure is null)
            Judge(block, afterPause);
        return block.Count;
    }

    private void Take(in MessageBlock block)
    {
        _received.Take(block.Start - _received.Start);
        _usualSize = Math.Max(1, block.Size);
        if (!_policy.IsFresh)
            _policy = default;
        _begun = 0;
        Messages += block.Count;
    }

    /// <summary>Draws the conclusions from a message that was tried in vain, if one was.</summary>
    private void Judge(in MessageBlock block, bool afterPause)
    {
        long size = block.Size;
        if (block.Missing > 0)
        {
            _policy.Failed(_received.Length, block.Missing, afterPause);
            size = _received.Length + block.Missing;
        }
        if (size <= options.MaxMessageSize)
            return;
        ArchiveException tooLong = TooLong(size);
        if (block.Count == 0)
            throw tooLong;
        _failure = ExceptionDispatchInfo.Capture(tooLong);
    }

    /// <summary>What makes objects of a class, looked up once for all messages of that class that follow each other.</summary>
    private Func<T>? CreatorOf<T>()
    {
        if (_creator is Creator<T> known)
            return known.Create;
        if (RuntimeClass.CreatorOf<T>() is not { } create)
            return null;
        _creator = new Creator<T>(create);
        return create;
    }

    /// <summary>Reads what is there, and begins to wait if there is nothing. An idle connection waits without memory of its own, by reading nothing.</summary>
    /// <returns>Whether something was read, be it the end; otherwise <see cref="_pending"/> is being waited for.</returns>
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
                count = pending.GetAwaiter().GetResult();
            }
            else
            {
                _isPendingForBytes = _isReadable || _received.Length > 0;
                if (!_isPendingForBytes)
                    Rest();
                ValueTask<int> read = stream.ReadAsync(_isPendingForBytes ? _received.Lend() : Memory<byte>.Empty, CancellationToken.None);
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

    private TimeSpan TimeLeft()
    {
        if (_begun == 0)
            return options.IdleTimeout;
        if (options.MessageTimeout == Timeout.InfiniteTimeSpan)
            return Timeout.InfiniteTimeSpan;
        TimeSpan left = options.MessageTimeout - Stopwatch.GetElapsedTime(_begun);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private TimeoutException TooLate() => _received.Length == 0
        ? new TimeoutException($"The peer sent nothing for {options.IdleTimeout}.")
        : new TimeoutException($"Of a message {_received.Length} bytes came within {options.MessageTimeout}, and not the rest.");

    private ArchiveException TooLong(long size) => new(
        ArchiveError.LimitExceeded,
        $"A message of at least {size} bytes is longer than the {options.MaxMessageSize} allowed ({nameof(ArchiveConnectionOptions)}.{nameof(ArchiveConnectionOptions.MaxMessageSize)}).",
        size);

    private sealed class Creator<T>(Func<T> create)
    {
        public Func<T> Create => create;
    }
}

using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>
/// The receiving side of a connection: loads a message as soon as all of its bytes have come, without keeping a thread until then.
/// </summary>
internal sealed class MessageReceiver(Stream stream, ArchiveConnectionOptions options)
{
    private readonly BufferedReader _reader = new(stream);
    private MessageArchive? _archive;
    private ArchiveRest _rest;
    private object? _creator;

    /// <summary>Why no more messages can be received. Every later call throws it.</summary>
    private ExceptionDispatchInfo? _failure;

    private int _isReceiving;
    private volatile bool _isClosed;

    /// <summary>
    /// What is known of the message that is being received, and when its first bytes were found. A canceled call leaves both to the next.
    /// </summary>
    private ResumePolicy _policy;
    private long _begun;

    /// <summary>The size of the last message, which the next one often has too.</summary>
    private int _usualSize = 1;

    public long Messages { get; private set; }

    public long Bytes => _reader.BytesRead;

    /// <summary>
    /// Takes messages of which all bytes seem to be here, without the cost of an asynchronous call. If one fails, those before it are
    /// taken, and the next call that waits throws.
    /// </summary>
    /// <returns>How many.</returns>
    public int ReceiveReady<T>(Span<T> messages)
    {
        int length = _reader.Length;
        if (length < _usualSize || _failure is not null || _isClosed || messages.IsEmpty || !_policy.ShouldTry(length)
            || Interlocked.CompareExchange(ref _isReceiving, 1, 0) != 0)
            return 0;
        try
        {
            return Load(messages, afterPause: false);
        }
        finally
        {
            EndReceiving();
        }
    }

    /// <summary>Receives a message.</summary>
    /// <returns>Whether there was one; otherwise the peer has closed its side after the last one.</returns>
    /// <remarks>One method, since each that waits within another costs an idle connection an object.</remarks>
    public async ValueTask<ReceiveResult<T>> ReceiveAsync<T>(CancellationToken cancellationToken)
    {
        BeginReceiving();
        try
        {
            _failure?.Throw();
            // What is probably only the beginning of a message is not tried while more is there to be read.
            if (_reader.Length > 0 && _reader.Length < _usualSize && !_reader.IsEnded && _reader.Failure is null)
                TryRead();
            bool isPaused = false;
            while (true)
            {
                if (ShouldTry(isPaused))
                {
                    T message = default!;
                    if (Load(new Span<T>(ref message), isPaused) == 1)
                        return new ReceiveResult<T>(true, message);
                }
                else if (_reader.IsEnded && _reader.Length == 0)
                {
                    return default;
                }
                ThrowIfNothingCanCome();
                isPaused = false;
                if (TryRead())
                    continue;
                TimeSpan atMost = TimeToWait(out bool canPause);
                await ((Task)_reader.WaitAsync(atMost, cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_reader.Pending!.IsCompleted)
                    continue;
                cancellationToken.ThrowIfCancellationRequested();
                isPaused = canPause ? true : throw TooLate();
            }
        }
        finally
        {
            EndReceiving();
        }
    }

    /// <summary>Waits for the first bytes of a message, or for the end.</summary>
    /// <returns>Whether there are bytes.</returns>
    public async ValueTask<bool> HasMoreAsync(CancellationToken cancellationToken)
    {
        BeginReceiving();
        try
        {
            _failure?.Throw();
            while (_reader.Length == 0 && !_reader.IsEnded)
            {
                ThrowIfNothingCanCome();
                if (TryRead())
                    continue;
                await ((Task)_reader.WaitAsync(TimeLeft(), cancellationToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (_reader.Pending!.IsCompleted)
                    continue;
                cancellationToken.ThrowIfCancellationRequested();
                throw TooLate();
            }
            return _reader.Length > 0;
        }
        finally
        {
            EndReceiving();
        }
    }

    /// <summary>Lets no other call begin to receive.</summary>
    public void Close() => _isClosed = true;

    /// <summary>
    /// Lets no other call begin to receive, and reads what the peer still sends, to no purpose, until it closes its side. A call that is
    /// receiving already keeps its turn until it ends.
    /// </summary>
    /// <exception cref="IOException">
    /// The connection is broken, or the peer sends more than one message may have, and so not just the end of what it was at.
    /// </exception>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        Close();
        while (Interlocked.CompareExchange(ref _isReceiving, 1, 0) != 0)
        {
            // What that call waits for; then it is about to end, or to wait again.
            Task read = _reader.Pending is { IsCompleted: false } pending ? pending : Task.Delay(1, CancellationToken.None);
            await read.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
        long most = _reader.BytesRead + options.MaxMessageSize;
        while (!_reader.IsEnded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _reader.Failure?.Throw();
            if (_reader.BytesRead > most)
                throw new IOException($"The peer sends more than {options.MaxMessageSize} bytes to a connection that is being closed.");
            _reader.Consume(_reader.Length);
            if (!TryRead())
                await _reader.WaitAsync(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
    }

    private void BeginReceiving()
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(ArchiveConnection));
        if (Interlocked.CompareExchange(ref _isReceiving, 1, 0) == 0)
            return;
        // It may be the closing that has begun to receive since.
        ObjectDisposedException.ThrowIf(_isClosed, typeof(ArchiveConnection));
        throw new InvalidOperationException("The connection is receiving already; messages come one after the other.");
    }

    private void EndReceiving() => Volatile.Write(ref _isReceiving, 0);

    /// <inheritdoc cref="BufferedReader.TryRead"/>
    private bool TryRead()
    {
        if (_reader.IsIdle)
            ReleaseArchive();
        return _reader.TryRead();
    }

    /// <summary>Gives up the archive, if it needs to remember nothing but where it is.</summary>
    private void ReleaseArchive()
    {
        if (_archive?.TryRest(out _rest) != true)
            return;
        SpareArchives.For(ArchiveMode.Load).Return(_archive);
        _archive = null;
    }

    private void ThrowIfNothingCanCome()
    {
        _failure ??= _reader.Failure;
        _failure?.Throw();
    }

    private bool ShouldTry(bool isPaused)
    {
        int length = _reader.Length;
        bool mustDecide = isPaused || _reader.IsEnded || _reader.Failure is not null || length > options.MaxMessageSize;
        return length > 0 && (mustDecide || _policy.ShouldTry(length));
    }

    /// <summary>How long to wait for bytes at most.</summary>
    /// <param name="canPause">Whether the message is tried afterwards; otherwise the time is over.</param>
    private TimeSpan TimeToWait(out bool canPause)
    {
        if (_begun == 0 && _reader.Length > 0)
            _begun = Stopwatch.GetTimestamp();
        TimeSpan left = TimeLeft();
        canPause = _reader.Length > 0 && _policy.CanBeWhole(_reader.Length) && (left == Timeout.InfiniteTimeSpan || _policy.Pause < left);
        return canPause ? _policy.Pause : left;
    }

    /// <summary>
    /// Loads the messages that are whole, as many as there is room for. If one fails, be it by what its body throws, no more are received.
    /// </summary>
    /// <returns>How many there are before the one that fails or is not whole.</returns>
    private int Load<T>(Span<T> messages, bool afterPause)
    {
        _archive ??= SpareArchives.For(ArchiveMode.Load).Rent(options.Archive, options.Lifetime == ArchiveLifetime.PerMessage, _rest);
        _policy.Begin(_reader.Length);
        MessageBlock block = _reader.IsInOnePiece
            ? new MessageBlock(_reader.Bytes, default, _reader.IsEnded, options.MaxMessageSize)
            : new MessageBlock(default, _reader.Pieces, _reader.IsEnded, options.MaxMessageSize);
        LoadedMessages loaded = _archive.Load(CreatorOf<T>(), messages, block);
        // Whatever a body throws, its archive is within a message; a second try would number its objects again.
        _failure = loaded.Failure;
        if (loaded.Count > 0)
            Consume(loaded);
        if (loaded.Count < messages.Length && _failure is null)
            Judge(loaded, afterPause);
        return loaded.Count;
    }

    private void Consume(in LoadedMessages loaded)
    {
        _reader.Consume(loaded.Size);
        _usualSize = Math.Max(1, loaded.LastSize);
        if (!_policy.IsFresh)
            _policy = default;
        _begun = 0;
        Messages += loaded.Count;
    }

    /// <summary>Draws the conclusions from a message that was tried in vain, if one was.</summary>
    private void Judge(in LoadedMessages loaded, bool afterPause)
    {
        long size = loaded.LastSize;
        if (loaded.Missing > 0)
        {
            _policy.Failed(_reader.Length, loaded.Missing, afterPause);
            size = _reader.Length + loaded.Missing;
        }
        if (size > options.MaxMessageSize)
            _failure = ExceptionDispatchInfo.Capture(TooLong(size, Math.Min(size, _reader.Length)));
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

    private TimeSpan TimeLeft()
    {
        if (_begun == 0)
            return options.IdleTimeout;
        if (options.MessageTimeout == Timeout.InfiniteTimeSpan)
            return Timeout.InfiniteTimeSpan;
        TimeSpan left = options.MessageTimeout - Stopwatch.GetElapsedTime(_begun);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private TimeoutException TooLate()
    {
        TimeoutException tooLate = new(_reader.Length == 0
            ? $"The peer sent nothing for {options.IdleTimeout}."
            : $"Of a message {_reader.Length} bytes came within {options.MessageTimeout}, and not the rest.");
        _failure = ExceptionDispatchInfo.Capture(tooLate);
        return tooLate;
    }

    private ArchiveException TooLong(long size, long position) => new(
        ArchiveError.LimitExceeded,
        $"A message of at least {size} bytes is longer than the {options.MaxMessageSize} allowed "
            + $"({nameof(ArchiveConnectionOptions)}.{nameof(ArchiveConnectionOptions.MaxMessageSize)}).",
        position);

    private sealed class Creator<T>(Func<T> create)
    {
        public Func<T> Create => create;
    }
}

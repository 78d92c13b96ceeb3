using System.Net.Sockets;

namespace Stevedore;

/// <summary>Watches one socket and tells its owner what happens to it, when <see cref="NotificationRules"/> say that it is due.</summary>
/// <remarks>
/// The end of the stream shows behind the last byte, so <see cref="SocketEvents.Close"/> comes when all has been received.
/// </remarks>
internal sealed class SocketWatcher : IDisposable
{
    /// <summary>What can happen to a connected socket, and to one for datagrams.</summary>
    public const SocketEvents Traffic = SocketEvents.Receive | SocketEvents.Send | SocketEvents.OutOfBandData | SocketEvents.Close;

    private readonly object _gate = new();
    private readonly NotificationQueue _queue;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopped;
    private readonly Action<SocketEvents, SocketError> _notify;
    private readonly SocketTransfer _transfer;
    private Socket? _socket;
    private NotificationRules _rules = new();
    private bool _isOutOfBandPutOff;
    private bool _isWaitingForData;
    private bool _isDisposed;

    /// <summary>
    /// Makes a watcher that tells nothing before <see cref="Begin"/>; what it then tells goes through the context present now.
    /// </summary>
    /// <param name="notify">Tells the owner.</param>
    /// <param name="transfer">
    /// Sends and receives for the owner, which may be told instead of the watcher why the connection has ended.
    /// </param>
    public SocketWatcher(Action<SocketEvents, SocketError> notify, SocketTransfer transfer)
    {
        _notify = notify;
        _transfer = transfer;
        _stopped = _stop.Token;
        _queue = new NotificationQueue(SynchronizationContext.Current, Deliver);
    }

    /// <summary>Begins to watch a socket that has come into a state where something can happen to it.</summary>
    public void Begin(Socket socket, SocketEvents possible)
    {
        lock (_gate)
        {
            if (_isDisposed || _socket is not null)
                return;
            _socket = socket;
            _rules.Begin(possible);
        }

        if (possible.HasFlag(SocketEvents.Send))
            Post(SocketEvents.Send);
        AwaitAll(SocketEvents.Receive, SocketEvents.OutOfBandData, SocketEvents.Accept);
    }

    /// <summary>
    /// Changes what is told from now on; what has a reason to be told already, is told again. MFC: CAsyncSocket::AsyncSelect.
    /// </summary>
    public void Select(SocketEvents wanted)
    {
        lock (_gate)
            _rules.Select(wanted);
        AwaitAll(SocketEvents.Receive, SocketEvents.Send, SocketEvents.OutOfBandData, SocketEvents.Accept);
    }

    /// <summary>Notes that the call has been made that a notification asks for.</summary>
    public void Enable(SocketEvents what)
    {
        Await(what);
        if (what is SocketEvents.Receive && _isOutOfBandPutOff)
            Await(SocketEvents.OutOfBandData);
    }

    /// <summary>Tells the owner, if it wants to know, when its turn comes.</summary>
    public void Post(SocketEvents what, SocketError error = SocketError.Success)
    {
        lock (_gate)
        {
            if (_isDisposed || !_rules.TryPost(what))
                return;
        }

        _queue.Post(what, error);
    }

    /// <summary>Notes that bytes were given back, which are there to be received as if they had just come.</summary>
    public void NoteUnread()
    {
        lock (_gate)
        {
            if (_socket is null || _rules.HasEnded || _rules.IsPosted(SocketEvents.Receive))
                return;
        }

        Post(SocketEvents.Receive);
    }

    /// <summary>Tells nothing any more, and lets go of the socket, which can then be closed or given away.</summary>
    public void Dispose()
    {
        Socket? socket;
        lock (_gate)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            socket = _socket;
        }

        _queue.Discard();
        _stop.Cancel();
        _stop.Dispose();
        if (socket is null)
            return;
        ReadinessSelector.Shared.Forget(socket);
        ReadinessSelector.OutOfBand.Forget(socket);
    }

    private void AwaitAll(params ReadOnlySpan<SocketEvents> events)
    {
        foreach (SocketEvents what in events)
            Await(what);
    }

    private void Await(SocketEvents what)
    {
        Socket socket;
        bool isUnread;
        lock (_gate)
        {
            if (_isDisposed || !_rules.TryAwait(what))
                return;
            socket = _socket!;
            isUnread = _transfer.Unread > 0;

            // Within the lock, so that the end of the watch finds it.
            switch (what)
            {
                case SocketEvents.Send:
                    ReadinessSelector.Shared.Wait(socket, SelectMode.SelectWrite, () => Post(SocketEvents.Send));
                    return;
                case SocketEvents.Accept:
                    ReadinessSelector.Shared.Wait(socket, SelectMode.SelectRead, () => Post(SocketEvents.Accept));
                    return;
                case SocketEvents.OutOfBandData:
                    _isOutOfBandPutOff = false;
                    ReadinessSelector.OutOfBand.Wait(socket, SelectMode.SelectError, LookForUrgentData);
                    return;
            }

            // A wait that is still under way from before, since the data was unread ones, serves this one as well.
            if (!isUnread && _isWaitingForData)
                return;
            _isWaitingForData |= !isUnread;
        }

        if (isUnread)
            Post(SocketEvents.Receive);
        else
            _ = AwaitDataOrEndAsync(socket);
    }

    private async Task AwaitDataOrEndAsync(Socket socket)
    {
        PeekResult result;
        do
        {
            try
            {
                await Readiness.WaitToReceiveAsync(socket, _transfer, _stopped).ConfigureAwait(false);
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // An end like any other, whose reason is kept.
            }

            result = Peek(socket);
        }
        while (result.Found is PeekResult.Kind.Nothing);

        lock (_gate)
        {
            _isWaitingForData = false;
            // Bytes that were given back may have been told of meanwhile, and the call that takes them awaits the next ones.
            if (!_rules.IsAwaited(SocketEvents.Receive))
                return;
        }

        Post(result);
    }

    private PeekResult Peek(Socket socket)
    {
        // Within the lock, so that nobody looks at a socket that was given away.
        lock (_gate)
            return _isDisposed ? new PeekResult(PeekResult.Kind.Closed) : Readiness.Peek(socket, _transfer);
    }

    private void Post(PeekResult result)
    {
        if (result.Found is PeekResult.Kind.Data)
            Post(SocketEvents.Receive);
        else if (result.Found is PeekResult.Kind.End)
            Post(SocketEvents.Close, result.Reason);
    }

    private void LookForUrgentData()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;
            if (!Readiness.HasUrgentData(_socket!))
            {
                // The connection has ended, or has data; the next call that receives shows which.
                _rules.StopAwaiting(SocketEvents.OutOfBandData);
                _isOutOfBandPutOff = true;
                return;
            }
        }

        Post(SocketEvents.OutOfBandData);
    }

    private void Deliver(SocketEvents what, SocketError error)
    {
        lock (_gate)
        {
            if (!_rules.TryDeliver(what) || _isDisposed)
                return;
        }

        if (what is SocketEvents.Close && _transfer.Unread > 0)
            PutOffTheEnd();
        else if (IsStillSo(what))
            _notify(what, error);
    }

    /// <summary>The end is behind the last byte, and bytes were given back since it was found; behind them it is found again.</summary>
    private void PutOffTheEnd()
    {
        lock (_gate)
            _rules.PutOffTheEnd();
        NoteUnread();
    }

    /// <summary>
    /// Whether the reason for a notification outlived its way through the queue. MFC: DoCallBack asks for FIONREAD first.
    /// </summary>
    private bool IsStillSo(SocketEvents what)
    {
        if (what is SocketEvents.Receive)
        {
            PeekResult result = Peek(_socket!);
            if (result.Found is PeekResult.Kind.Data)
                return true;
            if (result.Found is PeekResult.Kind.Nothing)
                Await(SocketEvents.Receive);
            else
                Post(result);
            return false;
        }

        if (what is not SocketEvents.Accept || Readiness.IsNow(_socket!))
            return true;
        Await(SocketEvents.Accept);
        return false;
    }
}

using System.Net.Sockets;

namespace Stevedore;

/// <summary>Watches one socket and tells its owner what happens to it, by the rules of WSAAsyncSelect.</summary>
/// <remarks>
/// <para>
/// After a notification, the same one comes again only when the call that it asks for has been made, and there is again a reason:
/// <see cref="Enable"/>. For <see cref="SocketEvents.Send"/> the reason is a call that found no room; <see cref="SocketEvents.Connect"/>
/// and <see cref="SocketEvents.Close"/> come once.
/// </para>
/// <para>The end of the stream shows behind the last byte, so <see cref="SocketEvents.Close"/> comes when all has been received.</para>
/// </remarks>
internal sealed class SocketWatch : IDisposable
{
    /// <summary>What can happen to a connected socket, and to one for datagrams.</summary>
    public const SocketEvents Traffic = SocketEvents.Receive | SocketEvents.Send | SocketEvents.OutOfBandData | SocketEvents.Close;

    private readonly object _gate = new();
    private readonly NotificationQueue _queue;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopped;
    private readonly Action<SocketEvents, SocketError> _notify;
    private readonly EndOfConnection _end;
    private Socket? _socket;
    private SocketEvents _wanted = SocketEvents.All;
    private SocketEvents _possible;
    private SocketEvents _awaited;
    private SocketEvents _posted;
    private bool _hasSaidClosed;
    private bool _isOutOfBandPutOff;
    private bool _isDisposed;

    /// <summary>Makes a watch that tells nothing before <see cref="Begin"/>; what it then tells goes through the context present now.</summary>
    /// <param name="notify">Tells the owner.</param>
    /// <param name="end">Why the connection has ended, which the owner's calls may be told instead of the watch.</param>
    public SocketWatch(Action<SocketEvents, SocketError> notify, EndOfConnection end)
    {
        _notify = notify;
        _end = end;
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
            _possible = possible;
        }

        if (possible.HasFlag(SocketEvents.Send))
            Post(SocketEvents.Send);
        AwaitAll(SocketEvents.Receive, SocketEvents.OutOfBandData, SocketEvents.Accept);
    }

    /// <summary>Changes what is told from now on; what has a reason to be told already, is told again. MFC: CAsyncSocket::AsyncSelect.</summary>
    public void Select(SocketEvents wanted)
    {
        lock (_gate)
            _wanted = wanted;
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
            _awaited &= ~what;
            if (_isDisposed || !_wanted.HasFlag(what))
                return;
            _posted |= what;
        }

        _queue.Post(what, error);
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
        lock (_gate)
        {
            if (!IsToBeAwaited(what))
                return;
            _awaited |= what;
            socket = _socket!;

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
        }

        _ = AwaitDataOrEnd(socket);
    }

    private bool IsToBeAwaited(SocketEvents what)
    {
        // What the wait for data finds may be the end.
        SocketEvents wanted = what is SocketEvents.Receive ? SocketEvents.Receive | SocketEvents.Close : what;
        return !_isDisposed && _possible.HasFlag(what) && (_wanted & wanted) != 0 && ((_awaited | _posted) & what) == 0
            && !(what is SocketEvents.Receive && _hasSaidClosed);
    }

    private async Task AwaitDataOrEnd(Socket socket)
    {
        Sight sight;
        SocketError reasonOfTheEnd;
        do
        {
            try
            {
                await Readiness.ToReceive(socket, _end, _stopped).ConfigureAwait(false);
            }
            catch (Exception stopped) when (stopped is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // An end like any other, whose reason is kept.
            }

            sight = Look(socket, out reasonOfTheEnd);
        }
        while (sight is Sight.Nothing);

        Tell(sight, reasonOfTheEnd);
    }

    private void Tell(Sight sight, SocketError reasonOfTheEnd)
    {
        if (sight is Sight.Data)
            Post(SocketEvents.Receive);
        else if (sight is Sight.End)
            PostClose(reasonOfTheEnd);
    }

    private Sight Look(Socket socket, out SocketError reasonOfTheEnd)
    {
        // Within the lock, so that nobody looks at a socket that was given away.
        lock (_gate)
        {
            if (!_isDisposed)
                return Readiness.Look(socket, _end, out reasonOfTheEnd);
            reasonOfTheEnd = SocketError.Success;
            return Sight.Gone;
        }
    }

    private void PostClose(SocketError reason)
    {
        lock (_gate)
        {
            _awaited &= ~SocketEvents.Receive;
            if (_hasSaidClosed || !_wanted.HasFlag(SocketEvents.Close))
                return;
            _hasSaidClosed = true;
        }

        Post(SocketEvents.Close, reason);
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
                _awaited &= ~SocketEvents.OutOfBandData;
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
            _posted &= ~what;
            if (_isDisposed || !_wanted.HasFlag(what))
                return;
        }

        if (IsStillSo(what))
            _notify(what, error);
    }

    /// <summary>Whether the reason for a notification outlived its way through the queue. MFC: DoCallBack asks for FIONREAD first.</summary>
    private bool IsStillSo(SocketEvents what)
    {
        if (what is SocketEvents.Receive)
        {
            Sight sight = Look(_socket!, out SocketError reasonOfTheEnd);
            if (sight is Sight.Data)
                return true;
            if (sight is Sight.Nothing)
                Await(SocketEvents.Receive);
            else
                Tell(sight, reasonOfTheEnd);
            return false;
        }

        if (what is not SocketEvents.Accept || Readiness.IsNow(_socket!))
            return true;
        Await(SocketEvents.Accept);
        return false;
    }
}

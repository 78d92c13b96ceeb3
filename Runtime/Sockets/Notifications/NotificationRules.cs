namespace Stevedore;

/// <summary>Which notifications of one socket are due, by the rules of WSAAsyncSelect. It has no lock of its own.</summary>
/// <remarks>
/// Each notification is first awaited and then posted. When it is delivered, the same one comes again only after the call that it asks for
/// has been made, and if there is again a reason. For <see cref="SocketEvents.Send"/> the reason is a call that found no room;
/// <see cref="SocketEvents.Connect"/> and <see cref="SocketEvents.Close"/> come once.
/// </remarks>
internal struct NotificationRules()
{
    private SocketEvents _possible;
    private SocketEvents _wanted = SocketEvents.All;
    private SocketEvents _awaited;
    private SocketEvents _posted;
    private bool _hasClosed;

    /// <summary>Notes what can happen to the socket in its state.</summary>
    public void Begin(SocketEvents possible) => _possible = possible;

    /// <summary>Notes what the owner wants to be told from now on.</summary>
    public void Select(SocketEvents wanted) => _wanted = wanted;

    /// <summary>Whether to wait for a reason for a notification, which is not done yet; from now on it is.</summary>
    public bool TryAwait(SocketEvents what)
    {
        // What the wait for data finds may be the end.
        SocketEvents wanted = what is SocketEvents.Receive ? SocketEvents.Receive | SocketEvents.Close : what;
        if (!_possible.HasFlag(what) || (_wanted & wanted) == 0 || ((_awaited | _posted) & what) != 0)
            return false;
        if (what is SocketEvents.Receive && _hasClosed)
            return false;
        _awaited |= what;
        return true;
    }

    /// <summary>Whether the end was told, behind which nothing comes.</summary>
    public readonly bool HasEnded => _hasClosed && !_posted.HasFlag(SocketEvents.Close);

    /// <summary>Whether a reason for a notification is waited for.</summary>
    public readonly bool IsAwaited(SocketEvents what) => _awaited.HasFlag(what);

    /// <summary>Whether a notification is on its way.</summary>
    public readonly bool IsPosted(SocketEvents what) => _posted.HasFlag(what);

    /// <summary>Notes that <see cref="SocketEvents.Close"/> is to come once more, since it was not delivered.</summary>
    public void PutOffTheEnd() => _hasClosed = false;

    /// <summary>Notes that the wait for a reason has ended without one.</summary>
    public void StopAwaiting(SocketEvents what) => _awaited &= ~what;

    /// <summary>Whether a notification is to be posted now that there is a reason.</summary>
    public bool TryPost(SocketEvents what)
    {
        StopAwaiting(what is SocketEvents.Close ? SocketEvents.Receive : what);
        if (!_wanted.HasFlag(what) || (what is SocketEvents.Close && _hasClosed))
            return false;
        _posted |= what;
        _hasClosed |= what is SocketEvents.Close;
        return true;
    }

    /// <summary>Whether a notification that was posted is still wanted when it comes to be delivered.</summary>
    public bool TryDeliver(SocketEvents what)
    {
        _posted &= ~what;
        return _wanted.HasFlag(what);
    }
}

using System.ComponentModel;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>
/// The notifications of one socket on their way: delivered in order and one at a time, through a synchronization context or, without one,
/// on the thread pool.
/// </summary>
/// <remarks>
/// A notification never comes within another one of the same socket, even if the first runs a message loop of its own. And a socket that
/// is made within a notification, such as an accepted one, is quiet until that has returned, by when the socket is set up. MFC needs no
/// such rule, since all sockets of a thread share its message queue.
/// </remarks>
internal sealed class NotificationQueue : IThreadPoolWorkItem
{
    [ThreadStatic]
    private static NotificationQueue? s_deliveringOnThisThread;

    private readonly object _gate = new();
    private readonly Queue<(SocketEvents What, SocketError Error)> _notifications = [];
    private readonly List<NotificationQueue> _madeWithin = [];
    private readonly SynchronizationContext? _context;
    private readonly Action<SocketEvents, SocketError> _deliver;
    private bool _isHeld;
    private bool _isScheduled;
    private bool _isDelivering;
    private bool _isDiscarded;

    public NotificationQueue(SynchronizationContext? context, Action<SocketEvents, SocketError> deliver)
    {
        _context = context;
        _deliver = deliver;
        if (s_deliveringOnThisThread is not NotificationQueue maker)
            return;
        _isHeld = true;
        maker._madeWithin.Add(this);
    }

    public void Post(SocketEvents what, SocketError error)
    {
        lock (_gate)
            _notifications.Enqueue((what, error));
        Schedule();
    }

    /// <summary>Drops what is on its way: nothing is delivered any more, apart from what is being delivered now.</summary>
    public void Discard()
    {
        lock (_gate)
        {
            _isDiscarded = true;
            _notifications.Clear();
        }
    }

    void IThreadPoolWorkItem.Execute() => DeliverNext();

    private void Schedule()
    {
        lock (_gate)
        {
            if (_isHeld || _isScheduled || _isDelivering || _isDiscarded || _notifications.Count == 0)
                return;
            _isScheduled = true;
        }

        if (_context is null)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            return;
        }

        try
        {
            _context.Post(static queue => ((NotificationQueue)queue!).DeliverNext(), this);
        }
        catch (Exception refusal) when (refusal is InvalidOperationException or InvalidAsynchronousStateException)
        {
            // The message loop has ended, and with it everybody who could be notified.
            Discard();
        }
    }

    private void DeliverNext()
    {
        (SocketEvents What, SocketError Error) next;
        lock (_gate)
        {
            _isScheduled = false;
            if (_isDelivering || !_notifications.TryDequeue(out next))
                return;
            _isDelivering = true;
        }

        NotificationQueue? outer = s_deliveringOnThisThread;
        s_deliveringOnThisThread = this;
        try
        {
            _deliver(next.What, next.Error);
        }
        finally
        {
            s_deliveringOnThisThread = outer;
            lock (_gate)
                _isDelivering = false;
            ReleaseThoseMadeWithin();
            Schedule();
        }
    }

    private void ReleaseThoseMadeWithin()
    {
        foreach (NotificationQueue made in _madeWithin)
        {
            lock (made._gate)
                made._isHeld = false;
            made.Schedule();
        }

        _madeWithin.Clear();
    }
}

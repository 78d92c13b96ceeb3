using System.Net.Sockets;

namespace Stevedore;

/// <summary>The calls of one socket that wait in some thread: each ends by itself, by its time-out, or because it is canceled.</summary>
/// <remarks>
/// A call first waits a moment in the system, which wakes its thread at once but cannot be interrupted; that is where an answer that comes
/// soon finds it. After that it waits where it can be, by way of the thread pool.
/// </remarks>
internal sealed class BlockingCalls(Func<bool> isClosed)
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(10);

    private readonly HashSet<BlockingCall> _calls = [];
    private int _inTheSystem;

    /// <summary>Whether a call is waiting now.</summary>
    public bool Any
    {
        get
        {
            lock (_calls)
                return _calls.Count > 0;
        }
    }

    /// <summary>Waits until a socket seems ready, and then runs an operation on it to its end, however long that takes.</summary>
    /// <exception cref="SocketException">
    /// The time is over (<see cref="SocketError.TimedOut"/>), the call was canceled (<see cref="SocketError.Interrupted"/>), or the
    /// operation failed.
    /// </exception>
    public T Wait<T>(Socket socket, SelectMode readiness, Func<CancellationToken, ValueTask<T>> operation, TimeSpan timeout)
    {
        using BlockingCall call = Begin();
        try
        {
            WaitForAMoment(socket, readiness, timeout);
            return call.Run(operation, timeout);
        }
        finally
        {
            End(call);
        }
    }

    /// <summary>Runs an operation to its end.</summary>
    /// <inheritdoc cref="Wait" path="/exception"/>
    public T Run<T>(Func<CancellationToken, ValueTask<T>> operation, TimeSpan timeout)
    {
        using BlockingCall call = Begin();
        try
        {
            return call.Run(operation, timeout);
        }
        finally
        {
            End(call);
        }
    }

    /// <summary>Ends the calls that wait now. MFC: CSocket::CancelBlockingCall.</summary>
    public void Cancel()
    {
        lock (_calls)
        {
            foreach (BlockingCall call in _calls)
                call.Cancel();
        }
    }

    /// <summary>
    /// Returns when no call is in the system any more. To close a socket under such a call would reset the connection, as .NET does to
    /// end it.
    /// </summary>
    public void LetGo() => SpinWait.SpinUntil(() => Volatile.Read(ref _inTheSystem) == 0);

    private void WaitForAMoment(Socket socket, SelectMode readiness, TimeSpan timeout)
    {
        Interlocked.Increment(ref _inTheSystem);
        try
        {
            // After the increment: from here on either this sees that the socket is being closed, or who closes it sees this.
            if (!isClosed())
                socket.Poll(timeout > TimeSpan.Zero && timeout < s_moment ? timeout : s_moment, readiness);
        }
        finally
        {
            Interlocked.Decrement(ref _inTheSystem);
        }
    }

    private BlockingCall Begin()
    {
        BlockingCall call = new();
        lock (_calls)
            _calls.Add(call);
        return call;
    }

    private void End(BlockingCall call)
    {
        lock (_calls)
            _calls.Remove(call);
    }

    private sealed class BlockingCall : IDisposable
    {
        private readonly CancellationTokenSource _ending = new();
        private volatile bool _isCanceled;

        public T Run<T>(Func<CancellationToken, ValueTask<T>> operation, TimeSpan timeout)
        {
            CancellationToken ending = _ending.Token;
            try
            {
                ValueTask<T> running = operation(ending);
                if (running.IsCompleted)
                    return running.GetAwaiter().GetResult();
                _ending.CancelAfter(timeout);
                return running.AsTask().GetAwaiter().GetResult();
            }
            catch (OperationCanceledException) when (ending.IsCancellationRequested)
            {
                throw new SocketException((int)(_isCanceled ? SocketError.Interrupted : SocketError.TimedOut));
            }
        }

        public void Cancel()
        {
            _isCanceled = true;
            _ending.Cancel();
        }

        public void Dispose() => _ending.Dispose();
    }
}

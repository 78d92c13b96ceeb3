using System.Net.Sockets;

namespace Stevedore;

/// <summary>The calls of one socket that wait in some thread: each ends by itself, by its time-out, or because it is canceled.</summary>
internal sealed class BlockingCalls
{
    private readonly HashSet<BlockingCall> _calls = [];

    /// <summary>Whether a call is waiting now.</summary>
    public bool Any
    {
        get
        {
            lock (_calls)
                return _calls.Count > 0;
        }
    }

    /// <summary>Runs an asynchronous operation to its end.</summary>
    /// <exception cref="SocketException">
    /// The time is over (<see cref="SocketError.TimedOut"/>), the call was canceled (<see cref="SocketError.Interrupted"/>), or the
    /// operation failed.
    /// </exception>
    public T Wait<T>(Func<CancellationToken, ValueTask<T>> operation, TimeSpan timeout)
    {
        using BlockingCall call = new(timeout);
        lock (_calls)
            _calls.Add(call);
        try
        {
            return operation(call.Ending).AsTask().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (call.Ending.IsCancellationRequested)
        {
            throw new SocketException((int)(call.IsCanceled ? SocketError.Interrupted : SocketError.TimedOut));
        }
        finally
        {
            lock (_calls)
                _calls.Remove(call);
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

    private sealed class BlockingCall(TimeSpan timeout) : IDisposable
    {
        private readonly CancellationTokenSource _ending = new(timeout);

        public CancellationToken Ending => _ending.Token;

        public bool IsCanceled { get; private set; }

        public void Cancel()
        {
            IsCanceled = true;
            _ending.Cancel();
        }

        public void Dispose() => _ending.Dispose();
    }
}

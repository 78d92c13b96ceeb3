using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>
/// One thread that waits for what .NET has no asynchronous call for: room to send, a client to accept (without accepting it), urgent data.
/// </summary>
/// <remarks>
/// The thread sleeps in <see cref="Socket.Select(System.Collections.IList, System.Collections.IList, System.Collections.IList, TimeSpan)"/>
/// until a socket is ready or the set changes, which a datagram to itself tells it. It starts when it is first needed.
/// </remarks>
[SuppressMessage(
    "Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as the process.")]
internal sealed class ReadinessSelector
{
    private readonly object _gate = new();
    private readonly Dictionary<(Socket Socket, SelectMode Mode), Action> _waiting = [];
    private Socket? _wakeUp;
    private bool _isSelecting;
    private long _round;

    /// <summary>For room to send and clients to accept.</summary>
    public static ReadinessSelector Shared { get; } = new();

    /// <summary>
    /// For urgent data, which every connection may wait for all its life: apart from the others, whose sets change often.
    /// </summary>
    public static ReadinessSelector OutOfBand { get; } = new();

    /// <summary>Calls back once, in the thread of the selector, when the socket is ready.</summary>
    /// <remarks>
    /// For <see cref="SelectMode.SelectError"/> the call may come without cause when the connection has ended.
    /// </remarks>
    public void Wait(Socket socket, SelectMode mode, Action ready)
    {
        lock (_gate)
        {
            _waiting[(socket, mode)] = ready;
            if (_wakeUp is null)
                Start();
            else
                Wake();
        }
    }

    /// <summary>Forgets a socket, and returns when the thread has let go of it: it can now be closed.</summary>
    public void Forget(Socket socket)
    {
        lock (_gate)
        {
            bool known = false;
            foreach (SelectMode mode in (ReadOnlySpan<SelectMode>)[SelectMode.SelectRead, SelectMode.SelectWrite, SelectMode.SelectError])
                known |= _waiting.Remove((socket, mode));
            if (!known)
                return;
            Wake();
            for (long round = _round; _isSelecting && _round == round;)
                Monitor.Wait(_gate);
        }
    }

    private void Start()
    {
        IPAddress loopback = Socket.OSSupportsIPv4 ? IPAddress.Loopback : IPAddress.IPv6Loopback;
        _wakeUp = new Socket(loopback.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        _wakeUp.Bind(new IPEndPoint(loopback, 0));
        _wakeUp.Connect(_wakeUp.LocalEndPoint!);
        _wakeUp.Blocking = false;
        new Thread(SelectForEver) { IsBackground = true, Name = "Stevedore sockets" }.UnsafeStart();
    }

    private void Wake()
    {
        // A full buffer wakes as well as one more datagram.
        if (_isSelecting)
            _wakeUp!.Send([0], SocketFlags.None, out _);
    }

    private void SelectForEver()
    {
        List<Socket> toRead = [], toWrite = [], toFail = [];
        while (true)
        {
            lock (_gate)
            {
                Refill(toRead, SelectMode.SelectRead);
                Refill(toWrite, SelectMode.SelectWrite);
                Refill(toFail, SelectMode.SelectError);
                toRead.Add(_wakeUp!);
                _isSelecting = true;
                _round++;
            }

            try
            {
                Socket.Select(toRead, toWrite, toFail, Timeout.InfiniteTimeSpan);
            }
            catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
            {
                ForgetThoseClosedBehindOurBack();
                continue;
            }

            foreach (Action ready in Ready(toRead, toWrite, toFail))
                ready();
        }
    }

    private void ForgetThoseClosedBehindOurBack()
    {
        lock (_gate)
        {
            LetGo();
            foreach ((Socket Socket, SelectMode Mode) waiting in _waiting.Keys.Where(key => IsClosed(key.Socket)).ToArray())
                _waiting.Remove(waiting);
        }
    }

    private void LetGo()
    {
        _isSelecting = false;
        Monitor.PulseAll(_gate);
    }

    private void Refill(List<Socket> sockets, SelectMode mode)
    {
        sockets.Clear();
        sockets.AddRange(WaitingFor(mode));
    }

    private IEnumerable<Socket> WaitingFor(SelectMode mode) => _waiting.Keys.Where(key => key.Mode == mode).Select(key => key.Socket);

    private List<Action> Ready(List<Socket> toRead, List<Socket> toWrite, List<Socket> toFail)
    {
        lock (_gate)
        {
            LetGo();

            // On Unix a connection that has ended both ways ends the call, but is in none of the lists: the call would end at once for
            // ever. Such a one can be received from, which may be true of others as well.
            if (toRead.Count + toWrite.Count + toFail.Count == 0)
                toFail = [.. WaitingFor(SelectMode.SelectError).Where(Readiness.IsNow)];

            if (toRead.Remove(_wakeUp!))
                DrainWakeUp();
            List<Action> ready = [];
            MoveCallbacks(toRead, SelectMode.SelectRead, ready);
            MoveCallbacks(toWrite, SelectMode.SelectWrite, ready);
            MoveCallbacks(toFail, SelectMode.SelectError, ready);
            return ready;
        }
    }

    private static bool IsClosed(Socket socket)
    {
        try
        {
            socket.Poll(TimeSpan.Zero, SelectMode.SelectRead);
            return false;
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    private void DrainWakeUp()
    {
        Span<byte> datagram = stackalloc byte[1];
        while (_wakeUp!.Receive(datagram, SocketFlags.None, out SocketError error) > 0 && error is SocketError.Success)
        {
        }
    }

    private void MoveCallbacks(List<Socket> sockets, SelectMode mode, List<Action> ready)
    {
        foreach (Socket socket in sockets)
        {
            if (_waiting.Remove((socket, mode), out Action? callback))
                ready.Add(callback);
        }
    }
}

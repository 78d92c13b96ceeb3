using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>A socket whose calls never wait: what cannot be done at once fails with <see cref="SocketError.WouldBlock"/>.</summary>
/// <remarks>
/// <para>
/// MFC: CAsyncSocket. As there, a new object has no socket yet; it gets one by <see cref="Create(int, SocketType, IPAddress)"/>, by
/// <see cref="Attach"/> or by being accepted into. <see cref="Close"/> takes the object back to that state; <see cref="Dispose()"/> ends
/// it.
/// </para>
/// <para>
/// Where MFC returns FALSE or SOCKET_ERROR and keeps the reason for GetLastError, these members throw a <see cref="SocketException"/>,
/// whose <see cref="SocketException.SocketErrorCode"/> has the numbers of Windows Sockets on every system. Without a socket they throw
/// <see cref="InvalidOperationException"/>, after <see cref="Dispose()"/> <see cref="ObjectDisposedException"/>.
/// </para>
/// <para>
/// A class derived from this one is told what happens to its socket: override <see cref="OnReceive"/> and its like. The notifications of
/// a socket come one at a time, through the <see cref="SynchronizationContext"/> that is present at <c>Create</c>, <see cref="Attach"/> or
/// <see cref="Accept"/> (so on the thread of a window, as in MFC), or on the thread pool when there is none. None comes after
/// <see cref="Close"/>. No thread waits for a socket. An exception that a notification lets out goes where those of the context go; on the
/// thread pool it ends the program.
/// </para>
/// <para>
/// One thread may send while another receives and a third closes; beyond that the object is not thread-safe. A call on a closed socket, or
/// one that waits while it is closed, ends with <see cref="ObjectDisposedException"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// public sealed class ReportSocket : AsyncSocket
/// {
///     private readonly byte[] _buffer = new byte[4096];
///
///     protected override void OnReceive(System.Net.Sockets.SocketError error)
///     {
///         if (error == System.Net.Sockets.SocketError.Success)
///             Console.WriteLine(Receive(_buffer));        // enables the next OnReceive
///     }
/// }
/// </code>
/// </example>
public partial class AsyncSocket : IDisposable
{
    private SocketBlueprint? _blueprint;
    private Socket? _socket;
    private bool _isClosed;
    private bool _isDisposed;

    /// <summary>Makes an object without a socket. MFC: CAsyncSocket::CAsyncSocket.</summary>
    public AsyncSocket()
    {
    }

    /// <summary>
    /// The underlying socket; null before it is created and after it is closed or detached. MFC: CAsyncSocket::m_hSocket.
    /// </summary>
    /// <remarks>
    /// It does not block, whatever the class of this object. A failed <see cref="Connect(EndPoint)"/> uses it up, and the next attempt
    /// replaces it by a fresh one.
    /// </remarks>
    public Socket? Socket => _socket;

    /// <summary>The address and port of this end; null while the socket is not bound. MFC: CAsyncSocket::GetSockName.</summary>
    /// <remarks>An IPv4 address on a socket that speaks both versions is shown as IPv4.</remarks>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public EndPoint? LocalEndPoint => Plain(RequireSocket().LocalEndPoint);

    /// <summary>The address and port of the peer; null while the socket is not connected. MFC: CAsyncSocket::GetPeerName.</summary>
    /// <remarks>An IPv4 address on a socket that speaks both versions is shown as IPv4.</remarks>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public EndPoint? RemoteEndPoint => Plain(RequireSocket().RemoteEndPoint);

    /// <summary>The port of this end; 0 while the socket is not bound, or when its addresses have no ports.</summary>
    /// <remarks>MFC: the second form of CAsyncSocket::GetSockName.</remarks>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public int LocalPort => (RequireSocket().LocalEndPoint as IPEndPoint)?.Port ?? 0;

    private protected bool IsClosed => _isClosed;

    private protected virtual bool CallsBlock => false;

    /// <summary>
    /// Sends and receives for all calls of this object, so that each is told the same reason for the end of the connection, and has first
    /// what was received and given back.
    /// </summary>
    internal SocketTransfer Transfer { get; private set; } = new();

    /// <summary>Creates the socket and binds it to a port of this machine. MFC: CAsyncSocket::Create.</summary>
    /// <remarks>
    /// What is sent over TCP leaves at once: to hold back the end of a message until its beginning is acknowledged (Nagle) only costs time.
    /// Set <see cref="SocketOptionName.NoDelay"/> to 0 if that is not wanted.
    /// </remarks>
    /// <param name="port">The port; 0, normal for a client, lets the system choose one (see <see cref="LocalEndPoint"/>).</param>
    /// <param name="type"><see cref="SocketType.Stream"/>, or <see cref="SocketType.Dgram"/>, over which no archive works.</param>
    /// <param name="localAddress">
    /// The interface; null or <see cref="IPAddress.IPv6Any"/> for every interface by IPv4 and IPv6, <see cref="IPAddress.Any"/> by IPv4
    /// only.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The port or the type is not one.</exception>
    /// <exception cref="InvalidOperationException">The object has a socket already.</exception>
    /// <exception cref="SocketException">The system refuses, for instance because the port is in use.</exception>
    public void Create(int port = 0, SocketType type = SocketType.Stream, IPAddress? localAddress = null) =>
        Create(() => SocketBlueprint.For(port, type, localAddress));

    /// <summary>
    /// Creates the socket without binding it, for <see cref="Bind"/> or a connection to follow. MFC: CAsyncSocket::Socket.
    /// </summary>
    /// <param name="family">The kind of addresses; <see cref="AddressFamily.InterNetworkV6"/> gives a socket that also speaks IPv4.</param>
    /// <param name="type"><see cref="SocketType.Stream"/>, or <see cref="SocketType.Dgram"/>, over which no archive works.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type is not one.</exception>
    /// <exception cref="InvalidOperationException">The object has a socket already.</exception>
    /// <exception cref="SocketException">The system has no such sockets.</exception>
    public void Create(AddressFamily family, SocketType type = SocketType.Stream) =>
        Create(() => SocketBlueprint.For(family, type));

    /// <summary>Takes over a socket that was made elsewhere; this object now owns and closes it. MFC: CAsyncSocket::Attach.</summary>
    /// <remarks>
    /// The calls of the socket itself no longer wait. A derived class is notified of what its state allows: of clients when it listens, of
    /// data when it is connected.
    /// </remarks>
    /// <param name="socket">The socket.</param>
    /// <exception cref="InvalidOperationException">The object has a socket already.</exception>
    public void Attach(Socket socket)
    {
        ArgumentNullException.ThrowIfNull(socket);
        RequireNoSocket();
        Adopt(socket, SocketBlueprint.Of(socket));
        WatchAsItIs(socket);
    }

    /// <summary>
    /// Gives the socket away without closing it; the object can be created or attached to again. MFC: CAsyncSocket::Detach.
    /// </summary>
    /// <remarks>
    /// No notification comes any more. The calls of the socket wait when this is an <see cref="ArchiveSocket"/>, and do not otherwise.
    /// </remarks>
    /// <returns>The socket, which the caller now owns.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public Socket Detach()
    {
        Socket socket = RequireSocket();
        _watcher?.Dispose();
        _watcher = null;
        _attempt = null;
        _socket = null;
        socket.Blocking = CallsBlock;
        return socket;
    }

    /// <summary>Binds a socket that was created without an address. MFC: CAsyncSocket::Bind.</summary>
    /// <param name="localEndPoint">The address and port of this machine; port 0 lets the system choose.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The address is in use or not of this machine, or the socket is bound already.</exception>
    public void Bind(EndPoint localEndPoint)
    {
        ArgumentNullException.ThrowIfNull(localEndPoint);
        Socket socket = RequireSocket();
        socket.Bind(localEndPoint);
        _blueprint!.LocalEndPoint = localEndPoint;
        if (socket.SocketType is SocketType.Dgram)
            WatchTraffic(socket);
    }

    /// <summary>Closes the socket, if there is one, and ends calls that wait for it in other threads. MFC: CAsyncSocket::Close.</summary>
    /// <remarks>
    /// What was sent is still delivered, unless bytes of the peer have not been received: then the peer sees a reset, as with every TCP
    /// socket. No notification comes any more, apart from one that another thread is in. The file of a Unix domain socket goes with the
    /// socket that was bound to it.
    /// </remarks>
    public void Close()
    {
        // Before the socket goes, so that a call that loses it knows why.
        _isClosed = _isClosed || _socket is not null;
        Socket? socket = Interlocked.Exchange(ref _socket, null);
        if (socket is null)
            return;
        Interlocked.Exchange(ref _watcher, null)?.Dispose();
        GiveUpConnecting();
        LetGo();
        socket.Dispose();
    }

    /// <summary>Closes the socket for good. MFC: CAsyncSocket::~CAsyncSocket.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the socket for good.</summary>
    /// <param name="disposing">False when called from a finalizer, which leaves the socket to its own.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            Close();
        _isDisposed = true;
    }

    internal Socket RequireSocket()
    {
        if (_socket is Socket socket)
            return socket;
        if (_isDisposed || _isClosed)
            throw Closed();
        throw new InvalidOperationException("There is no socket: call Create or Attach, or accept a client into this object.");
    }

    /// <summary>Whether a call failed because the socket it was made on was closed meanwhile.</summary>
    private protected bool HasLost(Socket socket, Exception failure) =>
        failure is SocketException or ObjectDisposedException && !ReferenceEquals(Volatile.Read(ref _socket), socket) && _isClosed;

    private protected ObjectDisposedException Closed(Exception? cause = null)
    {
        string message = $"The socket ({GetType().Name}) has been closed.";
        return cause is null ? new ObjectDisposedException(GetType().FullName, message) : new ObjectDisposedException(message, cause);
    }

    private protected void Adopt(Socket socket, SocketBlueprint blueprint, bool keepsMode = false)
    {
        // Always set: an accepted socket inherits the listener's mode on Windows and blocks on Unix.
        if (!keepsMode)
            socket.Blocking = false;
        _blueprint = blueprint;
        _isUsedUp = false;
        _isClosed = false;
        Transfer = SocketTransfer.Of(socket);
        _watcher = IsDerived ? new SocketWatcher(Notify, Transfer) : null;
        _socket = socket;
    }

    /// <summary>Returns when no call is in the system with the socket that is about to be closed.</summary>
    private protected virtual void LetGo()
    {
    }

    private protected static void RequireEmpty(AsyncSocket connected) => connected.RequireNoSocket();

    private void RequireNoSocket()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_socket is not null)
            throw new InvalidOperationException("The object has a socket already; one to accept into is constructed and not created.");
    }

    private void Create(Func<SocketBlueprint> blueprint)
    {
        RequireNoSocket();
        SocketBlueprint plan = blueprint();
        Socket socket = plan.Build();
        Adopt(socket, plan);
        WatchAsItIs(socket);
    }

    private static EndPoint? Plain(EndPoint? endPoint) => endPoint is IPEndPoint { Address.IsIPv4MappedToIPv6: true } mapped
        ? new IPEndPoint(mapped.Address.MapToIPv4(), mapped.Port)
        : endPoint;
}

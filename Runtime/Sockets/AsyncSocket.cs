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
/// <para>One thread may send while another receives and a third closes; beyond that the object is not thread-safe.</para>
/// </remarks>
public partial class AsyncSocket : IDisposable
{
    private SocketBlueprint? _blueprint;
    private Socket? _socket;
    private bool _usedUp;
    private bool _disposed;

    /// <summary>Makes an object without a socket. MFC: CAsyncSocket::CAsyncSocket.</summary>
    public AsyncSocket()
    {
    }

    /// <summary>
    /// The underlying socket; null before it is created and after it is closed or detached. MFC: CAsyncSocket::m_hSocket.
    /// </summary>
    /// <remarks>A failed <see cref="Connect(EndPoint)"/> uses the socket up, and the next attempt replaces it by a fresh one.</remarks>
    public Socket? Socket => _socket;

    /// <summary>The address and port of this end; null while the socket is not bound. MFC: CAsyncSocket::GetSockName.</summary>
    /// <remarks>An IPv4 address on a socket that speaks both versions is shown as IPv4.</remarks>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public EndPoint? LocalEndPoint => Plain(RequireSocket().LocalEndPoint);

    /// <summary>The address and port of the peer; null while the socket is not connected. MFC: CAsyncSocket::GetPeerName.</summary>
    /// <remarks>An IPv4 address on a socket that speaks both versions is shown as IPv4.</remarks>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public EndPoint? RemoteEndPoint => Plain(RequireSocket().RemoteEndPoint);

    private protected virtual bool CallsBlock => false;

    /// <summary>Creates the socket and binds it to a port of this machine. MFC: CAsyncSocket::Create.</summary>
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
    /// The socket is put into the mode of this class: here its calls no longer wait, on an <see cref="ArchiveSocket"/> they do.
    /// </remarks>
    /// <param name="socket">The socket.</param>
    /// <exception cref="InvalidOperationException">The object has a socket already.</exception>
    public void Attach(Socket socket)
    {
        ArgumentNullException.ThrowIfNull(socket);
        RequireNoSocket();
        Adopt(socket, SocketBlueprint.Of(socket));
    }

    /// <summary>
    /// Gives the socket away without closing it; the object can be created or attached to again. MFC: CAsyncSocket::Detach.
    /// </summary>
    /// <remarks>The socket stays in the mode of this class (see <see cref="Attach"/>).</remarks>
    /// <returns>The socket, which the caller now owns.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    public Socket Detach()
    {
        Socket socket = RequireSocket();
        _socket = null;
        return socket;
    }

    /// <summary>Binds a socket that was created without an address. MFC: CAsyncSocket::Bind.</summary>
    /// <param name="localEndPoint">The address and port of this machine; port 0 lets the system choose.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The address is in use or not of this machine, or the socket is bound already.</exception>
    public void Bind(EndPoint localEndPoint)
    {
        ArgumentNullException.ThrowIfNull(localEndPoint);
        RequireSocket().Bind(localEndPoint);
        _blueprint!.LocalEndPoint = localEndPoint;
    }

    /// <summary>Closes the socket, if there is one, and ends calls that wait for it in other threads. MFC: CAsyncSocket::Close.</summary>
    /// <remarks>
    /// What was sent is still delivered, unless bytes of the peer have not been received: then the peer sees a reset, as with every TCP
    /// socket.
    /// </remarks>
    public void Close() => Interlocked.Exchange(ref _socket, null)?.Dispose();

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
        _disposed = true;
    }

    internal Socket RequireSocket()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _socket
            ?? throw new InvalidOperationException("There is no socket: call Create or Attach, or accept a client into this object.");
    }

    private void Create(Func<SocketBlueprint> blueprint)
    {
        RequireNoSocket();
        SocketBlueprint plan = blueprint();
        Adopt(plan.Build(), plan);
    }

    private void Adopt(Socket socket, SocketBlueprint blueprint)
    {
        // Always set: an accepted socket inherits the listener's mode on Windows and blocks on Unix.
        socket.Blocking = CallsBlock;
        _blueprint = blueprint;
        _usedUp = false;
        _socket = socket;
    }

    private void RequireNoSocket()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_socket is not null)
            throw new InvalidOperationException("The object has a socket already; one to accept into is constructed and not created.");
    }

    private static EndPoint? Plain(EndPoint? endPoint) => endPoint is IPEndPoint { Address.IsIPv4MappedToIPv6: true } mapped
        ? new IPEndPoint(mapped.Address.MapToIPv4(), mapped.Port)
        : endPoint;
}

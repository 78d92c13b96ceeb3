using System.Net;
using System.Net.Sockets;

namespace Stevedore;

public partial class AsyncSocket
{
    /// <summary>Begins to listen for clients, which <see cref="Accept"/> then takes one by one. MFC: CAsyncSocket::Listen.</summary>
    /// <param name="backlog">
    /// How many clients may wait to be accepted. MFC's default of 5 was the most that Winsock 1.1 knew; ours is what the system allows.
    /// </param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The socket is not bound, is connected, or is a datagram socket.</exception>
    public void Listen(int backlog = int.MaxValue) => RequireSocket().Listen(backlog);

    /// <summary>Accepts the next waiting client into another object. MFC: CAsyncSocket::Accept.</summary>
    /// <param name="connected">
    /// An object that is constructed and not created. Its own class decides whether its calls wait, not the class of the listening socket.
    /// </param>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="connected"/> has a socket already, or this object has none or does not listen.
    /// </exception>
    /// <exception cref="SocketException">
    /// No client is waiting (<see cref="SocketError.WouldBlock"/>), or the system has no socket left.
    /// </exception>
    public virtual void Accept(AsyncSocket connected)
    {
        ArgumentNullException.ThrowIfNull(connected);
        connected.RequireNoSocket();
        Socket accepted = RequireSocket().Accept();
        connected.Adopt(accepted, SocketBlueprint.Of(accepted));
    }

    /// <summary>Begins to connect to a server, by the first usable address of its name. MFC: CAsyncSocket::Connect(host, port).</summary>
    /// <remarks>Looking up a name waits for the answer, as in MFC; connecting does not (see <see cref="Connect(EndPoint)"/>).</remarks>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the server.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">As <see cref="Connect(EndPoint)"/>, or the host is not found.</exception>
    public virtual void Connect(string host, int port) => Connect(HostAddresses.ReachableFrom(SocketToConnect(), host, port)[0]);

    /// <summary>Begins to connect to a server. MFC: CAsyncSocket::Connect(address).</summary>
    /// <remarks>
    /// The attempt has succeeded when the socket can be written to (<see cref="Socket.Poll(TimeSpan, SelectMode)"/>). After one that failed
    /// the same object can connect again; options set through it are kept.
    /// </remarks>
    /// <param name="remote">The address of the server.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// The attempt has begun and goes on in the background (<see cref="SocketError.WouldBlock"/>), or it failed, for instance because
    /// nobody listens there (<see cref="SocketError.ConnectionRefused"/>).
    /// </exception>
    public virtual void Connect(EndPoint remote)
    {
        ArgumentNullException.ThrowIfNull(remote);
        if (remote is DnsEndPoint name)
            Connect(name.Host, name.Port);
        else
            Attempt(socket => socket.Connect(remote));
    }

    /// <summary>Sends what the system takes at once. MFC: CAsyncSocket::Send.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>How many bytes were taken, perhaps not all.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// Nothing can be taken now (<see cref="SocketError.WouldBlock"/>), or the connection is broken.
    /// </exception>
    public virtual int Send(ReadOnlySpan<byte> buffer, SocketFlags flags = SocketFlags.None) => RequireSocket().Send(buffer, flags);

    /// <summary>Receives what has arrived. MFC: CAsyncSocket::Receive.</summary>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="flags">How to receive.</param>
    /// <returns>How many bytes were received; on a stream 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// Nothing has arrived (<see cref="SocketError.WouldBlock"/>), or the connection is broken (<see cref="SocketError.ConnectionReset"/>).
    /// </exception>
    public virtual int Receive(Span<byte> buffer, SocketFlags flags = SocketFlags.None) => RequireSocket().Receive(buffer, flags);

    /// <summary>Ends one direction of the connection, or both, and keeps the socket. MFC: CAsyncSocket::ShutDown.</summary>
    /// <remarks>
    /// Shutting down <see cref="SocketShutdown.Send"/> gives the peer an orderly end after all that was sent, and can still receive.
    /// </remarks>
    /// <param name="how">The direction; MFC's default as well is to stop sending.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The socket is not connected.</exception>
    public void ShutDown(SocketShutdown how = SocketShutdown.Send) => RequireSocket().Shutdown(how);

    /// <summary>The socket for the next connection attempt: a fresh one when the last attempt used up the old one.</summary>
    private protected Socket SocketToConnect()
    {
        Socket socket = RequireSocket();
        if (!_usedUp)
            return socket;

        // Disposed first: a fixed local port must be free for the fresh socket.
        socket.Dispose();
        Socket fresh = _blueprint!.Build();
        fresh.Blocking = CallsBlock;
        if (Interlocked.CompareExchange(ref _socket, fresh, socket) != socket)
        {
            fresh.Dispose();
            return RequireSocket();
        }

        _usedUp = false;
        return fresh;
    }

    /// <summary>Makes one connection attempt and notes when it has used up the socket.</summary>
    private protected void Attempt(Action<Socket> connect)
    {
        Socket socket = SocketToConnect();
        try
        {
            connect(socket);
        }
        catch (SocketException e) when (e.SocketErrorCode
            is SocketError.WouldBlock or SocketError.InProgress or SocketError.AlreadyInProgress or SocketError.IsConnected)
        {
            throw;
        }
        catch
        {
            _usedUp = true;
            throw;
        }
    }
}

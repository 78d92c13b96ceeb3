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
    public void Listen(int backlog = int.MaxValue)
    {
        Socket socket = RequireSocket();
        socket.Listen(backlog);
        WatchForClients(socket);
    }

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
        try
        {
            AcceptInto(connected, RequireSocket().Accept());
        }
        finally
        {
            EnableAccept();
        }
    }

    /// <summary>Sends what the system takes at once. MFC: CAsyncSocket::Send.</summary>
    /// <param name="buffer">The bytes.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>How many bytes were taken, perhaps not all.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// Nothing can be taken now (<see cref="SocketError.WouldBlock"/>), or the connection is broken.
    /// </exception>
    public virtual int Send(ReadOnlySpan<byte> buffer, SocketFlags flags = SocketFlags.None) =>
        OrThrow(TrySend(RequireSocket(), buffer, flags, out SocketError error), error);

    /// <summary>Receives what has arrived. MFC: CAsyncSocket::Receive.</summary>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="flags">How to receive.</param>
    /// <returns>How many bytes were received; on a stream 0 when the peer has ended its side in good order.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// Nothing has arrived (<see cref="SocketError.WouldBlock"/>), or the connection is broken (<see cref="SocketError.ConnectionReset"/>).
    /// </exception>
    public virtual int Receive(Span<byte> buffer, SocketFlags flags = SocketFlags.None) =>
        OrThrow(TryReceive(RequireSocket(), buffer, flags, out SocketError error), error);

    /// <summary>Ends one direction of the connection, or both, and keeps the socket. MFC: CAsyncSocket::ShutDown.</summary>
    /// <remarks>
    /// Shutting down <see cref="SocketShutdown.Send"/> gives the peer an orderly end after all that was sent, and can still receive.
    /// </remarks>
    /// <param name="how">The direction; MFC's default as well is to stop sending.</param>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">The socket is not connected.</exception>
    public void ShutDown(SocketShutdown how = SocketShutdown.Send) => RequireSocket().Shutdown(how);

    /// <summary>Takes a client into an object, which can then be notified of what it sends.</summary>
    private protected static void AcceptInto(AsyncSocket connected, Socket accepted)
    {
        connected.Adopt(accepted, SocketBlueprint.Of(accepted));
        SocketBlueprint.SetNoDelay(accepted);
        connected.WatchTraffic(accepted);
    }

    private protected void EnableAccept() => _watcher?.Enable(SocketEvents.Accept);

    private protected void EnableReceive(SocketFlags flags) =>
        _watcher?.Enable(flags.HasFlag(SocketFlags.OutOfBand) ? SocketEvents.OutOfBandData : SocketEvents.Receive);

    /// <summary>
    /// Takes back the last bytes that were received by this object: they are received again, and are reason for the next notification.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="receivedBy">What has received them, which may belong to a connection that this object has no more.</param>
    internal void GiveBack(ReadOnlySpan<byte> bytes, SocketTransfer receivedBy)
    {
        receivedBy.GiveBack(bytes);
        if (ReferenceEquals(receivedBy, Transfer))
            _watcher?.NoteUnread();
    }

    /// <summary>Waits until there is something to receive.</summary>
    private protected ValueTask<bool> WaitForDataAsync(Socket socket, CancellationToken cancellationToken) =>
        Readiness.WaitToReceiveAsync(socket, Transfer, cancellationToken);

    /// <summary>Receives what is there, and enables the next notification of it, whatever comes of the call.</summary>
    private protected int TryReceive(Socket socket, Span<byte> buffer, SocketFlags flags, out SocketError error)
    {
        int received = Transfer.Receive(socket, buffer, flags, out error);
        EnableReceive(flags);
        return received;
    }

    /// <summary>Sends what there is room for, and asks to be notified of more room if there is too little.</summary>
    private protected int TrySend(Socket socket, ReadOnlySpan<byte> buffer, SocketFlags flags, out SocketError error)
    {
        int sent = Transfer.Send(socket, buffer, flags, out error);
        if (error is SocketError.WouldBlock)
            _watcher?.Enable(SocketEvents.Send);
        return sent;
    }

    private static T OrThrow<T>(T result, SocketError error) =>
        error is SocketError.Success ? result : throw new SocketException((int)error);
}

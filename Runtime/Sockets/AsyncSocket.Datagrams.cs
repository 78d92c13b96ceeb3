using System.Net;
using System.Net.Sockets;

namespace Stevedore;

public partial class AsyncSocket
{
    /// <summary>Sends to an address, from a socket that need not be connected. MFC: CAsyncSocket::SendTo(address).</summary>
    /// <param name="buffer">The bytes; over a datagram socket they are one packet.</param>
    /// <param name="remote">The address. To send to a whole network set <see cref="SocketOptionName.Broadcast"/> first.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>How many bytes were taken; of a datagram always all.</returns>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">
    /// Nothing can be taken now (<see cref="SocketError.WouldBlock"/>), the packet is too long (<see cref="SocketError.MessageSize"/>), or
    /// the address cannot be reached.
    /// </exception>
    public virtual int SendTo(ReadOnlySpan<byte> buffer, EndPoint remote, SocketFlags flags = SocketFlags.None)
    {
        ArgumentNullException.ThrowIfNull(remote);
        Socket socket = RequireSocket();
        try
        {
            return socket.SendTo(buffer, flags, remote);
        }
        catch (SocketException full) when (full.SocketErrorCode is SocketError.WouldBlock)
        {
            EnableSend();
            throw;
        }
        finally
        {
            // The first packet binds a socket that was created without an address, and only then can something arrive.
            WatchAsItIs(socket);
        }
    }

    /// <summary>Sends to a host, from a socket that need not be connected. MFC: CAsyncSocket::SendTo(port, host).</summary>
    /// <remarks>Looking up a name waits for the answer, as in MFC. The first address that the socket can reach is taken.</remarks>
    /// <param name="buffer">The bytes; over a datagram socket they are one packet.</param>
    /// <param name="host">A host name or a numeric address.</param>
    /// <param name="port">The port of the host.</param>
    /// <param name="flags">How to send.</param>
    /// <returns>How many bytes were taken; of a datagram always all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The port is not one.</exception>
    /// <exception cref="InvalidOperationException">There is no socket.</exception>
    /// <exception cref="SocketException">As above, or the host is not found.</exception>
    public int SendTo(ReadOnlySpan<byte> buffer, string host, int port, SocketFlags flags = SocketFlags.None)
    {
        IPEndPoint[] addresses =
            HostAddresses.ReachableFromAsync(RequireSocket(), host, port, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return SendTo(buffer, addresses[0], flags);
    }

    /// <summary>Receives a packet and tells who sent it. MFC: CAsyncSocket::ReceiveFrom.</summary>
    /// <remarks>
    /// What does not fit into <paramref name="buffer"/> is lost; Windows says so with <see cref="SocketError.MessageSize"/>, other systems
    /// keep silent.
    /// </remarks>
    /// <param name="buffer">Where to put the bytes.</param>
    /// <param name="remote">The address of the sender; one of IPv4 on a socket that speaks both versions is shown as IPv4.</param>
    /// <param name="flags">How to receive.</param>
    /// <returns>How many bytes were received; a packet may have none.</returns>
    /// <exception cref="InvalidOperationException">There is no socket, or it is not bound.</exception>
    /// <exception cref="SocketException">Nothing has arrived (<see cref="SocketError.WouldBlock"/>).</exception>
    public virtual int ReceiveFrom(Span<byte> buffer, out EndPoint remote, SocketFlags flags = SocketFlags.None)
    {
        Socket socket = RequireSocket();
        remote = AnyAddressOf(socket);
        try
        {
            int received = socket.ReceiveFrom(buffer, flags, ref remote);
            remote = Plain(remote)!;
            return received;
        }
        finally
        {
            EnableReceive(flags);
        }
    }

    private protected void EnableSend() => _watcher?.Enable(SocketEvents.Send);

    private static EndPoint AnyAddressOf(Socket socket) => socket.AddressFamily switch
    {
        AddressFamily.InterNetwork => new IPEndPoint(IPAddress.Any, 0),
        AddressFamily.InterNetworkV6 => new IPEndPoint(IPAddress.IPv6Any, 0),
        _ => socket.LocalEndPoint ?? throw new InvalidOperationException("The socket is not bound: call Bind before ReceiveFrom."),
    };
}

using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>Sockets for connections, with the options that suit messages.</summary>
internal static class StreamSockets
{
    /// <summary>A socket that can bind to an address of this kind, or connect to it.</summary>
    public static Socket For(EndPoint endPoint)
    {
        if (endPoint is UnixDomainSocketEndPoint)
            return new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        // A name may have addresses of both families.
        Socket socket = endPoint is DnsEndPoint { AddressFamily: AddressFamily.Unspecified }
            ? new Socket(SocketType.Stream, ProtocolType.Tcp)
            : new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (endPoint is IPEndPoint { AddressFamily: AddressFamily.InterNetworkV6 } ip && ip.Address.Equals(IPAddress.IPv6Any))
            socket.DualMode = true;
        SendAtOnce(socket);
        return socket;
    }

    /// <summary>A message is sent in one piece, so that waiting for more of it would only delay it (TCP_NODELAY).</summary>
    public static void SendAtOnce(Socket socket)
    {
        if (socket.ProtocolType == ProtocolType.Tcp)
            socket.NoDelay = true;
    }
}

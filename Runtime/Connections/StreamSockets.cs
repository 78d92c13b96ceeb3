using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>Sockets for connections, with the options that suit messages.</summary>
internal static class StreamSockets
{
    /// <summary>A socket that can bind to an address of this kind, or connect to it.</summary>
    public static Socket For(EndPoint address)
    {
        if (address is UnixDomainSocketEndPoint)
            return new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        Socket socket = new(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (address is IPEndPoint { AddressFamily: AddressFamily.InterNetworkV6 } ip && ip.Address.Equals(IPAddress.IPv6Any))
            socket.DualMode = true;
        SocketBlueprint.SendAtOnce(socket);
        return socket;
    }
}

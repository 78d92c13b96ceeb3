using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>The addresses of a host that a given socket can connect to.</summary>
internal static class HostAddresses
{
    /// <summary>Looks up a host name, or takes a numeric address as it is, and keeps what the socket's address family reaches.</summary>
    /// <exception cref="SocketException">The name is unknown, or the host has no address of the socket's family.</exception>
    public static IPEndPoint[] ReachableFrom(Socket socket, string host, int port)
    {
        IPEndPoint[] reachable =
        [
            .. from address in Dns.GetHostAddresses(host)
               where address.AddressFamily == socket.AddressFamily || IsReachedByDualMode(address, socket)
               select new IPEndPoint(address, port),
        ];
        return reachable.Length > 0 ? reachable : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static bool IsReachedByDualMode(IPAddress address, Socket socket) =>
        address.AddressFamily is AddressFamily.InterNetwork && socket.AddressFamily is AddressFamily.InterNetworkV6 && socket.DualMode;
}

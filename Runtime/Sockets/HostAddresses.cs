using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>The addresses of a host that a given socket can connect to.</summary>
internal static class HostAddresses
{
    /// <summary>Looks up a host name, or takes a numeric address as it is, and keeps what the socket's address family reaches.</summary>
    /// <returns>At least one address, in the order in which they are to be tried.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The port is not one.</exception>
    /// <exception cref="SocketException">The name is unknown, or the host has no address of the socket's family.</exception>
    /// <exception cref="OperationCanceledException">The look-up was canceled.</exception>
    public static async ValueTask<IPEndPoint[]> ReachableFromAsync(Socket socket, string host, int port, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentOutOfRangeException.ThrowIfLessThan(port, IPEndPoint.MinPort);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        IPAddress[] addresses = IPAddress.TryParse(host, out IPAddress? number)
            ? [number]
            : await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        IPEndPoint[] reachable =
        [
            .. from address in addresses
               where address.AddressFamily == socket.AddressFamily || IsReachedByDualMode(address, socket)
               select new IPEndPoint(address, port),
        ];
        return reachable.Length > 0 ? reachable : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static bool IsReachedByDualMode(IPAddress address, Socket socket) =>
        address.AddressFamily is AddressFamily.InterNetwork && socket.AddressFamily is AddressFamily.InterNetworkV6 && socket.DualMode;
}

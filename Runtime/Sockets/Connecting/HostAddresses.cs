using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>The addresses of a host. A name is looked up, and a numeric address taken as it is.</summary>
internal static class HostAddresses
{
    /// <summary>Finds the addresses of a host, of the family that is asked for if one is.</summary>
    /// <returns>At least one address, in the order of the system, which knows the better ones (RFC 6724).</returns>
    /// <exception cref="SocketException">The name is unknown, or the host has no address of the family.</exception>
    /// <exception cref="OperationCanceledException">The look-up was canceled.</exception>
    public static ValueTask<IPEndPoint[]> FindAsync(DnsEndPoint host, CancellationToken cancellationToken)
    {
        AddressFamily family = host.AddressFamily;
        return FindAsync(
            host.Host,
            host.Port,
            family,
            address => family is AddressFamily.Unspecified || address.AddressFamily == family,
            cancellationToken);
    }

    /// <summary>Finds the addresses of a host that a socket can reach.</summary>
    /// <inheritdoc cref="FindAsync(DnsEndPoint, CancellationToken)" path="/returns"/>
    /// <exception cref="ArgumentOutOfRangeException">The port is not one.</exception>
    /// <exception cref="SocketException">The name is unknown, or the host has no address of the socket's family.</exception>
    /// <exception cref="OperationCanceledException">The look-up was canceled.</exception>
    public static ValueTask<IPEndPoint[]> ReachableFromAsync(Socket socket, string host, int port, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentOutOfRangeException.ThrowIfLessThan(port, IPEndPoint.MinPort);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, IPEndPoint.MaxPort);
        return FindAsync(host, port, AddressFamily.Unspecified, address => IsReachable(address, socket), cancellationToken);
    }

    private static async ValueTask<IPEndPoint[]> FindAsync(
        string host, int port, AddressFamily family, Func<IPAddress, bool> isWanted, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = IPAddress.TryParse(host, out IPAddress? number)
            ? [number]
            : await Dns.GetHostAddressesAsync(host, family, cancellationToken).ConfigureAwait(false);
        IPEndPoint[] wanted = [.. addresses.Where(isWanted).Select(address => new IPEndPoint(address, port))];
        return wanted.Length > 0 ? wanted : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static bool IsReachable(IPAddress address, Socket socket) =>
        address.AddressFamily == socket.AddressFamily
        || (address.AddressFamily is AddressFamily.InterNetwork && socket.AddressFamily is AddressFamily.InterNetworkV6 && socket.DualMode);
}

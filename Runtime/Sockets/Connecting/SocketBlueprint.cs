using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>What a socket was made from, so that an equal one can be made when a connection attempt has used it up.</summary>
/// <remarks>
/// On Windows a socket may connect again after a refused attempt; on Unix its state is then unspecified (POSIX, connect) and .NET refuses
/// to go on with it. MFC programs do connect again on the same CSocket, so the object lives on and gets a fresh socket, on every system.
/// </remarks>
internal sealed class SocketBlueprint(AddressFamily family, SocketType type, ProtocolType protocol, bool dualMode)
{
    private readonly Dictionary<(SocketOptionLevel Level, SocketOptionName Name), Action<Socket>> _options = [];

    /// <summary>Every interface of this machine. Where both families are to be had, one socket serves both.</summary>
    public static IPAddress AnyAddress => Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;

    /// <summary>The address the socket was bound to on request; a port of 0 chooses anew each time.</summary>
    public EndPoint? LocalEndPoint { get; set; }

    /// <summary>The blueprint of a socket of an address family; one for IPv6 also speaks IPv4, where the system can do both.</summary>
    public static SocketBlueprint For(AddressFamily family, SocketType type) =>
        new(family, type, ProtocolFor(family, type), dualMode: family is AddressFamily.InterNetworkV6);

    /// <summary>
    /// The blueprint of a socket bound to an address; no address means every interface, by IPv4 and, where there is one, IPv6.
    /// </summary>
    public static SocketBlueprint For(int port, SocketType type, IPAddress? localAddress)
    {
        IPEndPoint local = new(localAddress ?? AnyAddress, port);
        SocketBlueprint blueprint = For(local, type);
        blueprint.LocalEndPoint = local;
        return blueprint;
    }

    /// <summary>The blueprint of a socket that can bind to an address, or connect to it.</summary>
    public static SocketBlueprint For(EndPoint address, SocketType type = SocketType.Stream)
    {
        bool dualMode = address is IPEndPoint ip && ip.Address.Equals(IPAddress.IPv6Any);
        return new SocketBlueprint(address.AddressFamily, type, ProtocolFor(address.AddressFamily, type), dualMode);
    }

    /// <summary>The blueprint of a socket that others made. Where they bound it and which options they set is not known.</summary>
    public static SocketBlueprint Of(Socket socket)
    {
        bool dualMode = socket.AddressFamily is AddressFamily.InterNetworkV6 && socket.DualMode;
        return new SocketBlueprint(socket.AddressFamily, socket.SocketType, socket.ProtocolType, dualMode);
    }

    /// <summary>Notes an option, to be set on every socket that is still to be made.</summary>
    public void Remember(SocketOptionLevel level, SocketOptionName name, Action<Socket> set) => _options[(level, name)] = set;

    /// <summary>
    /// Lets a message leave at once and whole. MFC leaves TCP's own default (Nagle), which waits for the peer between two small segments.
    /// </summary>
    public static void SetNoDelay(Socket socket)
    {
        if (socket.ProtocolType is not ProtocolType.Tcp)
            return;
        try
        {
            socket.NoDelay = true;
        }
        catch (SocketException)
        {
            // Some systems refuse when the peer has reset the connection; the first call will say so.
        }
    }

    /// <summary>Makes the socket, with its options, bound as requested.</summary>
    /// <exception cref="SocketException">
    /// The system does not make or bind such a socket, for instance because its port is in use.
    /// </exception>
    public Socket Build()
    {
        Socket socket = new(family, type, protocol);
        try
        {
            if (dualMode)
                socket.DualMode = true;
            SetNoDelay(socket);
            foreach (Action<Socket> set in _options.Values)
                set(socket);
            if (LocalEndPoint is not null)
                socket.Bind(LocalEndPoint);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static ProtocolType ProtocolFor(AddressFamily family, SocketType type) => (family, type) switch
    {
        (_, not (SocketType.Stream or SocketType.Dgram)) => throw new ArgumentOutOfRangeException(
            nameof(type), type, "A socket is of type Stream or Dgram (MFC: SOCK_STREAM or SOCK_DGRAM)."),
        (not (AddressFamily.InterNetwork or AddressFamily.InterNetworkV6), _) => ProtocolType.Unspecified,
        (_, SocketType.Stream) => ProtocolType.Tcp,
        _ => ProtocolType.Udp,
    };
}

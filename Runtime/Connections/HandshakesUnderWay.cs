using System.Net;
using System.Net.Sockets;

namespace Stevedore;

/// <summary>
/// The TLS handshakes that run. When there are too many, the one that has run longest is given up, of those from the address that has the
/// most: a client that opens connections and says nothing harms itself, and an honest one has ended its handshake long before.
/// </summary>
internal sealed class HandshakesUnderWay(int most)
{
    private readonly object _gate = new();

    /// <summary>The oldest first.</summary>
    private readonly LinkedList<Handshake> _handshakes = new();

    /// <summary>Begins a handshake, and gives up another if there are too many. Ended by <see cref="End"/>.</summary>
    /// <param name="peer">The client.</param>
    /// <param name="atMost">How long it may take.</param>
    /// <param name="stopping">Ends it as well.</param>
    public Handshake Begin(EndPoint? peer, TimeSpan atMost, CancellationToken stopping)
    {
        Handshake handshake = new(OriginOf(peer), atMost, stopping);
        Handshake? victim;
        lock (_gate)
        {
            victim = _handshakes.Count >= most ? RemoveVictim() : null;
            _handshakes.AddLast(handshake);
        }
        // Outside of the lock, since what it ends may call End at once.
        victim?.GiveUp();
        return handshake;
    }

    /// <summary>Notes that a handshake has ended, well or not.</summary>
    public void End(Handshake handshake)
    {
        lock (_gate)
            _handshakes.Remove(handshake);
        handshake.Dispose();
    }

    private Handshake RemoveVictim()
    {
        IPAddress? greediest = _handshakes.GroupBy(static handshake => handshake.Origin).MaxBy(static group => group.Count())!.Key;
        Handshake oldest = _handshakes.First(handshake => Equals(handshake.Origin, greediest));
        _handshakes.Remove(oldest);
        return oldest;
    }

    /// <summary>
    /// What counts as one address: of IPv6 the first 64 bits, since whoever has one address has all of them that begin so. Clients without
    /// an address are one.
    /// </summary>
    private static IPAddress? OriginOf(EndPoint? peer)
    {
        if (peer is not IPEndPoint { Address: IPAddress address })
            return null;
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
            return address;
        byte[] bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}

using System.Net;
using System.Net.Sockets;
using Stevedore;

public static class Beacon
{
    public static void Announce(byte[] packet)
    {
        using var udp = new UdpClient();
        udp.Send(packet, packet.Length, new IPEndPoint(IPAddress.Broadcast, 9000));
        using var socket = new ArchiveSocket();
        socket.Create(9001, SocketType.Dgram);
        socket.Send(packet);
    }
}

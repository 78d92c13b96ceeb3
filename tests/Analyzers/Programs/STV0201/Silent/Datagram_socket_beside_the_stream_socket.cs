using System.Net;
using System.Net.Sockets;
using Stevedore;

public static class Finder
{
    public static SocketFile Connect()
    {
        using var beacon = new UdpClient(9000);
        IPEndPoint server = new(IPAddress.Any, 0);
        beacon.Receive(ref server);

        var socket = new ArchiveSocket();
        socket.Create();
        socket.Connect(server);
        return new SocketFile(socket);
    }
}

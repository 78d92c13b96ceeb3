using System.Net;
using System.Net.Sockets;
using Stevedore;

public static class Probe
{
    public static void Run(bool any)
    {
        var socket = new ArchiveSocket();
        if (any)
            socket.Create(0, SocketType.Dgram);
        else
            socket.Create(7000, type: SocketType.Dgram, localAddress: IPAddress.Loopback);
        using var file = [|new SocketFile(socket)|];
    }
}

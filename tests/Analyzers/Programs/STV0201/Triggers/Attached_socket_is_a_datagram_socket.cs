using System.Net.Sockets;
using Stevedore;

public static class Adopt
{
    public static SocketFile Run()
    {
        var udp = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        var socket = new ArchiveSocket();
        socket.Attach(udp);
        return [|new SocketFile(socket)|];
    }
}

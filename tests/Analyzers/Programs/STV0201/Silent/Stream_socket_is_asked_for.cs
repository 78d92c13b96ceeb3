using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static SocketFile Open(string host)
    {
        var socket = new ArchiveSocket();
        socket.Create(0, SocketType.Stream);
        socket.Connect(host, 5000);
        return new SocketFile(socket);
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Upgrade
{
    public static SocketFile Run(string host)
    {
        var socket = new ArchiveSocket();
        socket.Create(9000, SocketType.Dgram);
        socket.Send([1]);
        socket.Close();
        socket.Create();
        socket.Connect(host, 9001);
        return new SocketFile(socket);
    }
}

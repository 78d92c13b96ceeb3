using System.Net.Sockets;
using Stevedore;

public static class Wrapper
{
    public static SocketFile Wrap(Socket socket) => new(socket);

    public static SocketFile Make(SocketType type)
    {
        var socket = new ArchiveSocket();
        socket.Create(0, type);
        return new SocketFile(socket);
    }
}

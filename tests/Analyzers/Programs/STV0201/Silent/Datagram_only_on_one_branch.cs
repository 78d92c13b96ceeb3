using System.Net.Sockets;
using Stevedore;

public static class Link
{
    public static SocketFile? Open(bool reliable)
    {
        var socket = new ArchiveSocket();
        if (reliable)
            socket.Create();
        else
            socket.Create(0, SocketType.Dgram);
        return reliable ? new SocketFile(socket) : null;
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Unwrap
{
    public static void Run()
    {
        using var socket = new ArchiveSocket();
        socket.Create(AddressFamily.InterNetworkV6, SocketType.Dgram);
        using var file = [|new SocketFile(socket.Socket!)|];
    }
}

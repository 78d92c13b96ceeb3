using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Send(string host, int value)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 5000);
        using var archive = new Archive(new NetworkStream(socket), ArchiveMode.Store);
        archive.Write(value);
    }
}

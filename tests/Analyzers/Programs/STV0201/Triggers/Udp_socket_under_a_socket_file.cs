using System.Net;
using System.Net.Sockets;
using Stevedore;

public static class Beacon
{
    public static void Announce(IPEndPoint group, string name)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Connect(group);
        using var file = [|new SocketFile(socket)|];
        using var archive = new Archive(file, ArchiveMode.Store);
        archive.Write(name);
    }
}

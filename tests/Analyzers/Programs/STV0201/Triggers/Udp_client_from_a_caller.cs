using System.Net.Sockets;
using Stevedore;

public static class Receiver
{
    public static int Next(UdpClient client)
    {
        Socket socket = client.Client;
        using var archive = [|new Archive(new NetworkStream(socket), ArchiveMode.Load)|];
        return archive.ReadInt32();
    }
}

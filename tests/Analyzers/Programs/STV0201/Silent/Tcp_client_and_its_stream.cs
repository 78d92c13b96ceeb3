using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static int Receive(TcpClient client)
    {
        using var buffered = new BufferedStream(client.GetStream());
        using var archive = new Archive(buffered, ArchiveMode.Load);
        using var file = new SocketFile(client.Client);
        return archive.ReadInt32();
    }
}

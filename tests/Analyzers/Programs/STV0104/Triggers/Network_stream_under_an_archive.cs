using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static int Ask(TcpClient client)
    {
        NetworkStream stream = client.GetStream();
        var archive = new Archive(stream, ArchiveMode.Load);
        int kind = archive.ReadByte();
        var buffer = new byte[4];
        return kind + [|stream.Read(buffer, 0, 4)|];
    }
}

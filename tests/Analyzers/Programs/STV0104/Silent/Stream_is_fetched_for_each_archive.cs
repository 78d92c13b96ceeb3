using System.Net.Sockets;
using Stevedore;

public sealed class Connection(TcpClient client)
{
    public int Next()
    {
        using (var archive = new Archive(client.GetStream(), ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        using var next = new Archive(client.GetStream(), ArchiveMode.Load);
        return next.ReadInt32();
    }
}

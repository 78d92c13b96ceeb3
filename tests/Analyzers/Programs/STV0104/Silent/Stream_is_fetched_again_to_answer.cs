using System.Net.Sockets;
using Stevedore;

public sealed class Connection(TcpClient client)
{
    public void Next()
    {
        int kind;
        using (var archive = new Archive(client.GetStream(), ArchiveMode.Load))
            kind = archive.ReadInt32();
        client.GetStream().WriteByte((byte)kind);
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    protected override void OnReceive(SocketError error)
    {
        using Archive archive = new(new SocketFile(this), ArchiveMode.Load);
        Console.WriteLine(archive.ReadString());
    }
}

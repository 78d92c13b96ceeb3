using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    protected override void OnReceive(SocketError error)
    {
        using var message = new Archive(new SocketFile(this), ArchiveMode.Load);
        Console.WriteLine(message.ReadString());
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    protected override void OnReceive(SocketError error)
    {
        var message = new Archive(new SocketFile(this), ArchiveMode.Load);
        int number = [|message.ReadInt32()|];
        Console.WriteLine(number + message.ReadString());
    }
}

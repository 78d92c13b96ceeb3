using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    protected override void OnReceive(SocketError error) => Console.WriteLine(Available);
}

public sealed class ChatListener : ArchiveSocket
{
    protected override void OnAccept(SocketError error)
    {
        ChatSocket client = new();
        Accept(client);
        client.AsyncSelect(SocketEvents.Receive | SocketEvents.Close);
    }
}

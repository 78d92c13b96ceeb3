using System.Net.Sockets;
using Stevedore;

public sealed class ChatListener : ArchiveSocket
{
    private int _count;

    protected override void OnAccept(SocketError error)
    {
        if (error != SocketError.Success)
            return;
        ArchiveSocket client = [|new ArchiveSocket()|];
        Accept(client);
        _count++;
        Console.WriteLine(_count);
    }
}

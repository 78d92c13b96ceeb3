using System.Net.Sockets;
using Stevedore;

public class ListenSocket : ArchiveSocket
{
    protected override void OnAccept(SocketError error)
    {
        var client = [|new ArchiveSocket()|];
        Accept(client);
        client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, true);
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class Listener : ArchiveSocket
{
    private ArchiveSocket? _only;

    protected override void OnAccept(SocketError error)
    {
        var client = new ArchiveSocket();
        Accept(client);
        if (_only is not null)
        {
            Console.WriteLine($"{client.RemoteEndPoint} is turned away");
            client.Dispose();
            return;
        }

        _only = client;
    }
}

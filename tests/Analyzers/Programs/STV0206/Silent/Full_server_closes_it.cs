using System.Net.Sockets;
using Stevedore;

public sealed class Listener(List<ArchiveSocket> clients) : ArchiveSocket
{
    protected override void OnAccept(SocketError error)
    {
        ArchiveSocket client = new();
        Accept(client);
        if (clients.Count == 100)
        {
            client.Close();
            return;
        }

        clients.Add(client);
    }
}

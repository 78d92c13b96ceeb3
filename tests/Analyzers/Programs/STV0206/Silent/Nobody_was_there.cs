using System.Net.Sockets;
using Stevedore;

public sealed class Poller(List<ArchiveSocket> clients)
{
    public bool Poll(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        try
        {
            listener.Accept(client);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.WouldBlock)
        {
            client.Dispose();
            return false;
        }

        clients.Add(client);
        return true;
    }
}

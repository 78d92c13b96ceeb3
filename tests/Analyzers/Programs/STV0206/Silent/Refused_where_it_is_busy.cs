using Stevedore;

public sealed class Server(ArchiveSocket listener)
{
    private readonly List<ArchiveSocket> _clients = [];

    public void OnConnect(bool busy)
    {
        var peer = new ArchiveSocket();
        listener.Accept(peer);
        if (busy)
        {
            peer.Dispose();
            return;
        }

        _clients.Add(peer);
    }
}

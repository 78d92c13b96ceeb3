using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, Dictionary<int, ArchiveSocket> clients)
    {
        var client = new ArchiveSocket();
        listener.Accept(client);
        clients[clients.Count] = client;
    }
}

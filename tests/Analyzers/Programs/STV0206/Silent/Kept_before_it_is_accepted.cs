using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, List<ArchiveSocket> clients)
    {
        var client = new ArchiveSocket();
        clients.Add(client);
        listener.Accept(client);
    }
}

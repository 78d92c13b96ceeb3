using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, List<ArchiveSocket> clients)
    {
        while (clients.Count < 10)
        {
            var client = new ArchiveSocket();
            client.Create();
            [|listener.Accept(client)|];
            clients.Add(client);
        }
    }
}

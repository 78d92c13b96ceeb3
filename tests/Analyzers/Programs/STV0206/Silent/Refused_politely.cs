using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = new ArchiveSocket();
        listener.Accept(client);
        client.ShutDown();
        client.Dispose();
    }
}

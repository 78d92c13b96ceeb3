using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, Action<ArchiveSocket> prepare)
    {
        using var client = new ArchiveSocket();
        client.Create();
        prepare(client);
        listener.Accept(client);
        client.Send(new byte[1]);
    }
}

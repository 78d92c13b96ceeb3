using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, ArchiveSocket client)
    {
        client.Create();
        [|listener.Accept(client)|];
    }
}

using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = [|new ArchiveSocket()|];
        AsyncSocket accepted = client;
        listener.Accept(accepted);
    }
}

using Stevedore;

public static class Server
{
    public static ArchiveSocket? Serve(ArchiveSocket listener, bool full)
    {
        var client = [|new ArchiveSocket()|];
        listener.Accept(client);
        if (full)
            return null;
        return client;
    }
}

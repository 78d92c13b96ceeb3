using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, bool own)
    {
        using var client = new ArchiveSocket();
        if (own)
            client.Create();
        if (!own)
            listener.Accept(client);
        client.Send(new byte[1]);
    }
}

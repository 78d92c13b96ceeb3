using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        using var client = new ArchiveSocket();
        listener.Accept(client);
        client.Send(new byte[1]);
    }
}

using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        using var upstream = new ArchiveSocket();
        upstream.Create();
        using var client = new ArchiveSocket();
        listener.Accept(client);
        upstream.Connect("localhost", 7);
        client.Send(new byte[1]);
    }
}

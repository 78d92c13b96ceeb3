using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        using var client = new ArchiveSocket();
        client.Create();
        client.Close();
        listener.Accept(client);
        client.Send(new byte[1]);
    }
}

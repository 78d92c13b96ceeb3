using Stevedore;

public static class Server
{
    public static ArchiveSocket Next(ArchiveSocket listener)
    {
        var client = new ArchiveSocket();
        listener.Accept(client);
        return client;
    }
}

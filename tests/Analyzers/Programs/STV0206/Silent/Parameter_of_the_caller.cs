using Stevedore;

public static class Server
{
    public static void Next(ArchiveSocket listener, ArchiveSocket client)
    {
        listener.Accept(client);
    }
}

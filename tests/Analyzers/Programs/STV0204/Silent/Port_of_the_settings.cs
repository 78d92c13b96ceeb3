using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener, int port)
    {
        listener.Create(port);
        listener.Listen();
    }
}

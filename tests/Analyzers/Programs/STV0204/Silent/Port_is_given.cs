using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create(5000);
        listener.Listen();
    }
}

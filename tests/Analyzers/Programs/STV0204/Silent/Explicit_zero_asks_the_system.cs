using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create(0);
        listener.Listen();
        Console.WriteLine(listener.LocalEndPoint);
    }
}

using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create(port: 0);
        listener.Listen();
        Console.WriteLine(listener.LocalEndPoint);
    }
}

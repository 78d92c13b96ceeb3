using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create();
        Console.WriteLine(listener.LocalEndPoint);
        [|listener.Listen()|];
    }
}

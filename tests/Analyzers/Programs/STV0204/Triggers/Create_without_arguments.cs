using Stevedore;

public static class Server
{
    public static void Main()
    {
        using var listener = new ArchiveSocket();
        listener.Create();
        [|listener.Listen()|];
    }
}

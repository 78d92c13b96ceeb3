using Stevedore;

public static class Server
{
    public static void Run(ArchiveSocket listener)
    {
        ArchiveSocket client = new();
        listener.Accept(client);
        ThreadPool.QueueUserWorkItem(_ => client.Send([1]));
    }
}

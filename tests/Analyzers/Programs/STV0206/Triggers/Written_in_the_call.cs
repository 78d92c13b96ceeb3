using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        listener.Accept([|new ArchiveSocket()|]);
    }
}

using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener, bool v4)
    {
        if (v4)
            listener.Create(System.Net.Sockets.AddressFamily.InterNetwork);
        else
            listener.Create();
        [|listener.Listen()|];
    }
}

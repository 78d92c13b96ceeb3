using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create();
        Bind(listener);
        listener.Listen();
    }

    private static void Bind(ArchiveSocket socket) => socket.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Any, 5000));
}

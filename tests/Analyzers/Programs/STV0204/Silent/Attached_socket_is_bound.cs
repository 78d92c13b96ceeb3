using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        var plain = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        plain.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Any, 5000));
        listener.Attach(plain);
        listener.Listen();
    }
}

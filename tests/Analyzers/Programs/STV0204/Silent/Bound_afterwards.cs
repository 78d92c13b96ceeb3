using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create(System.Net.Sockets.AddressFamily.InterNetwork);
        listener.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Any, 5000));
        listener.Listen();
    }
}

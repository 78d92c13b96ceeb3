using Stevedore;

public static class Server
{
    public static void Open(ArchiveSocket listener)
    {
        listener.Create(localAddress: System.Net.IPAddress.Loopback);
        listener.Listen();
        Console.WriteLine(listener.LocalEndPoint);
    }
}

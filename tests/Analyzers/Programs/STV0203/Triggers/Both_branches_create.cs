using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener, bool v6)
    {
        using var client = new ArchiveSocket();
        if (v6)
            client.Create(System.Net.Sockets.AddressFamily.InterNetworkV6);
        else
            client.Create();
        [|listener.Accept(client)|];
        client.ShutDown();
    }
}

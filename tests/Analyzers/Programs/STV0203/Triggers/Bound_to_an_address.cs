using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = new ArchiveSocket();
        client.Create();
        client.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, 0));
        [|listener.Accept(client)|];
        client.Send(new byte[1]);
    }
}

using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        using var client = new ArchiveSocket();
        client.Create();
        using System.Net.Sockets.Socket plain = client.Detach();
        listener.Accept(client);
        client.Send(new byte[1]);
    }
}

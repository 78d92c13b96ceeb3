using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        using var client = new ArchiveSocket();
        client.Create();
        [|listener.Accept(client)|];
        Console.WriteLine(client.RemoteEndPoint);
    }
}

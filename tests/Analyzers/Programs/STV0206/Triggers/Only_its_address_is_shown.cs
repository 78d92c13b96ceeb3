using Stevedore;

public static class Server
{
    public static void AcceptOne(ArchiveSocket listener)
    {
        ArchiveSocket client = [|new()|];
        listener.Accept(client);
        Console.WriteLine($"{client.RemoteEndPoint} connected");
    }
}

using Stevedore;

public static class Server
{
    public static void Main()
    {
        using var listener = new ArchiveSocket();
        listener.Create(5000);
        listener.Listen();
        using var client = new ArchiveSocket();
        client.Create();
        [|listener.Accept(client)|];
        using var file = new SocketFile(client);
        Console.WriteLine(file.ReadByte());
    }
}

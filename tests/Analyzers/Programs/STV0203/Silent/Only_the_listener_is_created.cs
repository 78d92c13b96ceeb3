using Stevedore;

public static class Server
{
    public static void Main()
    {
        using var listener = new ArchiveSocket();
        listener.Create(5000);
        listener.Listen();
        using var client = new ArchiveSocket();
        listener.Accept(client);
        client.Send(new byte[1]);
    }
}

using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = new ArchiveSocket();
        listener.Accept(client);
        Task.Run(() => client.Send(new byte[1]));
    }
}

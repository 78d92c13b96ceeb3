using Stevedore;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = new ArchiveSocket();
        client.Create(5001);
        [|listener.Accept(client)|];
        client.Send(new byte[1]);
    }
}

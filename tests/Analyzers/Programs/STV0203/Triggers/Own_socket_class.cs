using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    public string? Name { get; set; }
}

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = new ChatSocket();
        client.Create();
        [|listener.Accept(client)|];
        client.Name = "new";
        client.Send(new byte[1]);
    }
}

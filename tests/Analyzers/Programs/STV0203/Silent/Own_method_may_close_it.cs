using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    public void Reset() => Close();
}

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        var client = new ChatSocket();
        client.Create();
        client.Reset();
        listener.Accept(client);
        client.Send(new byte[1]);
    }
}

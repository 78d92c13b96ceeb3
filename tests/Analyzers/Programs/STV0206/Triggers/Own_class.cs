using Stevedore;

public sealed class ChatSocket : ArchiveSocket;

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        ArchiveSocket client = [|new ArchiveSocket()|];
        listener.Accept(client);
        Console.WriteLine(typeof(ChatSocket));
    }
}

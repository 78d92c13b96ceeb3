using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    protected override void OnReceive(SocketError error) => Console.WriteLine(Receive(new byte[16]));
}

public static class Server
{
    public static void Serve(ArchiveSocket listener)
    {
        using ChatSocket client = [|new()|];
        listener.Accept(client);
    }
}

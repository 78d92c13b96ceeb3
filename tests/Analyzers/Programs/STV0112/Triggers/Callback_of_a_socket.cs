using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Socket _socket;

    public ChatSocket(Socket socket) => _socket = socket;

    protected override void OnReceive(SocketError error)
    {
        using NetworkStream stream = new(_socket);
        using Archive archive = [|new(stream, ArchiveMode.Load)|];
        Console.WriteLine(archive.ReadString());
    }
}

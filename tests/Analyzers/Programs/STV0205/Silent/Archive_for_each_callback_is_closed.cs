using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly SocketFile _file;

    public ChatSocket(SocketFile file) => _file = file;

    protected override void OnReceive(SocketError error)
    {
        Archive message = new(_file, ArchiveMode.Load);
        string? text = message.ReadString();
        message.Close();
        Console.WriteLine(text);
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error)
    {
        Console.WriteLine(_in.ReadString());
        _in.Flush();
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error)
    {
        Archive archive = _in;
        Console.WriteLine([|archive.ReadString()|]);
    }
}

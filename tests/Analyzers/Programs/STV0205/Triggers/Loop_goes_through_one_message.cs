using System.Net.Sockets;
using Stevedore;

public sealed class ListSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error)
    {
        int count = [|_in.ReadInt32()|];
        for (int i = 0; i < count; i++)
            Console.WriteLine(_in.ReadString());
    }
}

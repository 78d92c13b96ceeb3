using System.Net.Sockets;
using Stevedore;

public sealed class ListSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error)
    {
        int left = [|_in.ReadInt32()|];
        while (left-- > 0)
            Console.WriteLine(_in.ReadDouble());
    }
}

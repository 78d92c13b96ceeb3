using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error)
    {
        if (error != SocketError.Success)
            return;
        ReadMessage();
    }

    private void ReadMessage()
    {
        int kind = [|_in.ReadInt32()|];
        Console.WriteLine(kind + _in.ReadString());
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error)
    {
        do
        {
            ReadMessage();
        }
        while (!_in.IsBufferEmpty);
    }

    private void ReadMessage() => Console.WriteLine(_in.ReadInt32() + _in.ReadString());
}

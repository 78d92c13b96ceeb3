using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error) => Task.Run(ReadAll);

    private void ReadAll()
    {
        while (true)
            Console.WriteLine(_in.ReadString());
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket(Archive input) : ArchiveSocket
{
    private readonly Archive _in = input;

    protected override void OnReceive(SocketError error) => Show(_in);

    private static void Show(Archive archive)
    {
        string? name = [|archive.ReadString()|];
        Console.WriteLine($"{name}: {archive.ReadString()}");
    }
}

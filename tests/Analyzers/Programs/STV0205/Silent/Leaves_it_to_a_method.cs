using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;
    private static void Pump(Archive archive)
    {
        do
            Console.WriteLine(archive.ReadString());
        while (!archive.IsBufferEmpty);
    }

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        Pump(_in);
    }
}

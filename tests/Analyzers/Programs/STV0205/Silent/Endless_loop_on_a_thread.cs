using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        while (true)
            Console.WriteLine(_in.ReadString());
    }
}

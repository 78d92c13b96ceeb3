using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;
    private int _count;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        _count++;
        Console.WriteLine(_count + _in.Position);
    }
}

using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        do
        {
            Console.WriteLine(_in.ReadString());
        }
        while (!_in.IsBufferEmpty);
    }
}

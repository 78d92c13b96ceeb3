using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        if (error != 0)
            return;
        Console.WriteLine([|_in.ReadLine()|]);
    }
}

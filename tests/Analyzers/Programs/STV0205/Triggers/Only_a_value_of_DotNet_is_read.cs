using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        Console.WriteLine([|_in.ReadGuid()|]);
    }
}

using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;
    private readonly ManualResetEventSlim _ready = new();

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        _ready.Set();
    }
}

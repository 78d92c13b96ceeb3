using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        var buffer = new byte[512];
        int count = Receive(buffer);
        using var message = new Archive(new MemoryStream(buffer, 0, count), ArchiveMode.Load);
        Console.WriteLine(message.ReadString());
    }
}

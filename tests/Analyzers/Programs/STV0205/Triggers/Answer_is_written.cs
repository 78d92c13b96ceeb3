using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;
    private readonly Archive _out = Archive.Create("log");

    public ChatSocket(Archive input) => _in = input;

    public void OnReceive(int error)
    {
        string? question = [|_in.ReadString()|];
        _out.Write(question);
        _out.Flush();
    }
}

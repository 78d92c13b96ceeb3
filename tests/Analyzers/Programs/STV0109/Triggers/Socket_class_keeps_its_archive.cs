using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _out;
    private readonly Message _message = new();

    public ChatSocket(Archive output) => _out = output;

    public void Say(string text)
    {
        _message.Text = text;
        [|_out.WriteObject(_message)|];
        _out.Flush();
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

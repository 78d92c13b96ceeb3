using Stevedore;

public sealed class Link
{
    public Link(SocketFile file) => Output = new Archive(file, ArchiveMode.Store);

    public Message Status { get; } = new();

    private Archive Output { get; }

    public void Tell(string text)
    {
        Status.Text = text;
        [|Output.WriteObject(Status)|];
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

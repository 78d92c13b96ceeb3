using Stevedore;

public static class Client
{
    public static void Greet(SocketFile file)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        var message = new Message { Text = "hello" };
        archive.WriteObject(message);
        message.Text = "bye";
        [|archive.WriteObject(message)|];
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

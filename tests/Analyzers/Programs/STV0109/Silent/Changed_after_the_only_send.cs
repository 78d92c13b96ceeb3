using Stevedore;

public static class Client
{
    public static int Send(SocketFile file)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        var message = new Message { Text = "once" };
        archive.WriteObject(message);
        message.Number = 1;
        return message.Number;
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, List<Message> messages)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        foreach (Message message in messages)
        {
            message.Number++;
            archive.WriteObject(message);
        }
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

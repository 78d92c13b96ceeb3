using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, IEnumerable<string> lines)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        Message message;
        foreach (string line in lines)
        {
            message = new Message();
            message.Text = line;
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

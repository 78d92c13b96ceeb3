using Stevedore;

public static class Client
{
    public static void Chat(SocketFile file)
    {
        var message = new Message();
        while (Console.ReadLine() is { } line)
        {
            message.Text = line;
            using var archive = new Archive(file, ArchiveMode.Store);
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

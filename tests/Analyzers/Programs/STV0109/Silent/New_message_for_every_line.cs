using Stevedore;

public static class Client
{
    public static void Chat(SocketFile file)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        while (Console.ReadLine() is { } line)
        {
            var message = new Message();
            message.Text = line;
            archive.WriteObject(message);
            archive.Flush();
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

using Stevedore;

public static class Client
{
    public static void Chat(ArchiveSocket socket)
    {
        using var file = new SocketFile(socket);
        using var archive = new Archive(file, ArchiveMode.Store);
        var message = new Message();
        while (Console.ReadLine() is { } line)
        {
            message.Text = line;
            [|archive.WriteObject(message)|];
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

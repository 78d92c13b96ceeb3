using Stevedore;

public static class Client
{
    public static void Send(SocketFile first, SocketFile second)
    {
        using var one = new Archive(first, ArchiveMode.Store);
        using var two = new Archive(second, ArchiveMode.Store);
        var message = new Message();
        one.WriteObject(message);
        message.Text = "the second";
        two.WriteObject(message);
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, IEnumerable<string> lines)
    {
        var message = new Message();
        var archive = new Archive(file, ArchiveMode.Store);
        foreach (string line in lines)
        {
            message.Text = line;
            archive.WriteObject(message);
            archive.Close();
            archive = new Archive(file, ArchiveMode.Store);
        }
        archive.Close();
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}

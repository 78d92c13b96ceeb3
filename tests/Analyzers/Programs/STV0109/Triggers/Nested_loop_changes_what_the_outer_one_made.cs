using Stevedore;

public static class Client
{
    public static void Send(SocketFile file, List<List<string>> batches)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        foreach (List<string> batch in batches)
        {
            var message = new Message();
            foreach (string line in batch)
            {
                message.Text = line;
                [|archive.WriteObject(message)|];
            }
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

using System.Net.Security;
using Stevedore;

public static class Client
{
    public static void Send(SslStream secured, string[] lines)
    {
        var archive = new Archive(secured, ArchiveMode.Store);
        var message = new Message();
        for (int i = 0; i < lines.Length; i++)
        {
            message.Names.Add(lines[i]);
            [|archive.WriteObject(message)|];
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

using System.Net.Sockets;
using Stevedore;

public static class Pinger
{
    public static void Ping(TcpClient client, Message ping)
    {
        using var archive = new Archive(client.GetStream(), ArchiveMode.Store);
        for (int i = 0; i < 10; i++)
        {
            ping.Number++;
            [|archive.WriteObject(ping)|];
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

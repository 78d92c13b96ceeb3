using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Send(Socket socket, IEnumerable<string> lines)
    {
        using var stream = new NetworkStream(socket);
        using var archive = new Archive(stream, ArchiveMode.Store);
        Message message = new();
        foreach (string line in lines)
        {
            message.Text = line;
            [|archive.WriteObject(message)|];
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

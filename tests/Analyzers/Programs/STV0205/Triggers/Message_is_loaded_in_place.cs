using System.Net.Sockets;
using Stevedore;

[Serializable]
public partial class ChatMessage
{
    public string Text = "";
}


public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _in;

    public ChatSocket() => _in = new Archive(new SocketFile(this), ArchiveMode.Load);

    protected override void OnReceive(SocketError error)
    {
        ChatMessage message = new();
        [|message.Serialize(_in)|];
        Console.WriteLine(message.Text);
    }
}

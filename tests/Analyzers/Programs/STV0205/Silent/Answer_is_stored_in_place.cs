using System.Net.Sockets;
using Stevedore;

[Serializable]
public partial class ChatMessage
{
    public string Text = "";
}


public sealed class ChatSocket : ArchiveSocket
{
    private readonly Archive _out;

    public ChatSocket() => _out = new Archive(new SocketFile(this), ArchiveMode.Store);

    protected override void OnReceive(SocketError error)
    {
        ChatMessage answer = new() { Text = "busy" };
        answer.Serialize(_out);
        _out.Flush();
    }
}

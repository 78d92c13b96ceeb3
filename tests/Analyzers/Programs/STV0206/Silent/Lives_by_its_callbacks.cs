using System.Net.Sockets;
using Stevedore;

public sealed class EchoSocket : ArchiveSocket
{
    protected override void OnReceive(SocketError error)
    {
        byte[] buffer = new byte[256];
        int count = Receive(buffer);
        Send(buffer.AsSpan(0, count));
    }

    protected override void OnClose(SocketError error) => Dispose();
}

public sealed class EchoListener : ArchiveSocket
{
    protected override void OnAccept(SocketError error)
    {
        EchoSocket client = new();
        Accept(client);
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class Listener : ArchiveSocket
{
    public Action<ArchiveSocket>? Connected { get; set; }

    protected override void OnAccept(SocketError error)
    {
        ArchiveSocket client = new();
        Accept(client);
        Connected?.Invoke(client);
    }
}

using System.Net.Sockets;
using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    public Archive? Incoming { get; private set; }

    public void Open(int port)
    {
        Create(port, SocketType.Dgram);
        Incoming = new Archive([|new SocketFile(this)|], ArchiveMode.Load);
    }
}

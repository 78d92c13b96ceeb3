using System.Net.Sockets;
using Stevedore;

public sealed class Link : ArchiveSocket
{
    public void Reset(string host)
    {
        Close();
        Create();
        Connect(host, 5000);
    }

    public static SocketFile Open(string host)
    {
        var link = new Link();
        link.Create(0, SocketType.Dgram);
        link.Reset(host);
        return new SocketFile(link);
    }
}

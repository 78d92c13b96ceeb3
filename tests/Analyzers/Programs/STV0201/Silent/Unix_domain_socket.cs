using System.Net.Sockets;
using Stevedore;

public static class Local
{
    public static SocketFile Open(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        return new SocketFile(socket);
    }
}

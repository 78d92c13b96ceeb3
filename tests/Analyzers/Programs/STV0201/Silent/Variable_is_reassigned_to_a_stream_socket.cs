using System.Net.Sockets;
using Stevedore;

public static class Fallback
{
    public static SocketFile Open(string host)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        socket.Dispose();
        socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(host, 5000);
        return new SocketFile(socket);
    }
}

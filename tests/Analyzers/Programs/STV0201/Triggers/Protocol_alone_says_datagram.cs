using System.Net.Sockets;
using Stevedore;

public static class Discovery
{
    public static SocketFile Open(SocketType type)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, type, ProtocolType.Udp);
        return [|new SocketFile(socket)|];
    }
}

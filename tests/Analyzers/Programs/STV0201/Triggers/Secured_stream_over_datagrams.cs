using System.Net.Security;
using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static async Task SendAsync(string host)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(host, 5000);
        await using var network = new NetworkStream(socket);
        await using var secured = new SslStream(network, leaveInnerStreamOpen: false);
        await secured.AuthenticateAsClientAsync(host);
        using var archive = [|new Archive(secured, ArchiveMode.Store)|];
        archive.Write(1);
    }
}

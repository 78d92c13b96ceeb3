using System.Net.Security;
using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static async Task SendAsync(string host, Stream unknown)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, 5000);
        await using var secured = new SslStream(client.GetStream());
        await secured.AuthenticateAsClientAsync(host);
        using var archive = new Archive(secured, ArchiveMode.Store);
        archive.Write(1);

        await using var other = new SslStream(unknown);
        using var second = new Archive(other, ArchiveMode.Store);
        second.Write(2);
    }
}

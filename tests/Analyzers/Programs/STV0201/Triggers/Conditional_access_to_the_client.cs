using System.Net.Sockets;
using Stevedore;

public sealed class Feed(int port) : IDisposable
{
    private UdpClient? _client;

    public Archive? Open()
    {
        _client = new UdpClient(port);
        Socket? socket = _client?.Client;
        if (socket is null)
            return null;
        return new Archive([|new SocketFile(socket)|], ArchiveMode.Load);
    }

    public void Dispose() => _client?.Dispose();
}

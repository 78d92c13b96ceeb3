using System.Net.Sockets;
using Stevedore;

public sealed class Telemetry : IDisposable
{
    private readonly UdpClient _client = new(9000);

    public void Send(double value)
    {
        using var archive = new Archive([|new SocketFile(_client.Client)|], ArchiveMode.Store);
        archive.Write(value);
    }

    public void Dispose() => _client.Dispose();
}

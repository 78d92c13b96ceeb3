using System.Net.Sockets;
using Stevedore;

public class StatusForm : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

    private void OnRefresh(object? sender, EventArgs e)
    {
        var archive = [|new Archive(new NetworkStream(_socket), ArchiveMode.Load)|];
        Console.WriteLine(archive.ReadLine());
    }

    public void Dispose() => _socket.Dispose();
}

using System.Net.Sockets;
using Stevedore;

public sealed class MainForm
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp);

    private void Listen()
    {
        while (_socket.Connected)
        {
            using var archive = [|new Archive(new NetworkStream(_socket), ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }

    public void Begin() => new Thread(Listen).Start();
}

using System.Net.Sockets;
using Stevedore;

public sealed class Session
{
    private readonly Socket _socket;

    public Session(Socket socket) => _socket = socket;

    public void Run()
    {
        while (_socket.Connected)
            Console.WriteLine(ReadMessage());
    }

    private string? ReadMessage()
    {
        using NetworkStream stream = new(_socket);
        using Archive archive = [|new Archive(stream, ArchiveMode.Load)|];
        return archive.ReadString();
    }
}

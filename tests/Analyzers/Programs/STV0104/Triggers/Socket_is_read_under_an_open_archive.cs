using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static int Serve(Socket socket, byte[] buffer)
    {
        using var stream = new NetworkStream(socket);
        using var archive = new Archive(stream, ArchiveMode.Load);
        int wanted = archive.ReadInt32();
        return wanted + [|socket.Receive(buffer)|];
    }
}

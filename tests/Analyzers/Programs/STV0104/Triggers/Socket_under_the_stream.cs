using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static int Serve(Socket socket, byte[] buffer)
    {
        using var stream = new NetworkStream(socket);
        int wanted;
        using (var archive = new Archive(stream, ArchiveMode.Load))
            wanted = archive.ReadInt32();
        return [|socket.Receive(buffer, wanted, SocketFlags.None)|];
    }
}

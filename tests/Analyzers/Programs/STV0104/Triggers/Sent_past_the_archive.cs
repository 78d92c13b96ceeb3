using System.Net.Sockets;
using Stevedore;

public static class Sender
{
    public static void Send(Socket socket, byte[] picture)
    {
        using var stream = new NetworkStream(socket);
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(picture.Length);
        [|socket.Send(picture)|];
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static bool Serve(Socket socket, byte[] buffer)
    {
        using var stream = new NetworkStream(socket);
        using (var archive = new Archive(stream, ArchiveMode.Load))
        {
            Console.WriteLine(archive.ReadString());
            archive.EnsureEnd();
        }

        return socket.Receive(buffer) == 0;
    }
}

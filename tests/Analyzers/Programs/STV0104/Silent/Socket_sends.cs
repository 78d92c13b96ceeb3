using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket, byte[] answer)
    {
        using var stream = new NetworkStream(socket);
        using (var archive = new Archive(stream, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        socket.Send(answer);
        socket.Shutdown(SocketShutdown.Send);
    }
}

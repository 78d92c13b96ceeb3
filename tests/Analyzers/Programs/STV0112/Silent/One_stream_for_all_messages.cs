using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        using NetworkStream stream = new(socket);
        while (socket.Connected)
        {
            using Archive archive = new(stream, ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        while (socket.Connected)
        {
            using NetworkStream stream = new(socket);
            using Archive archive = [|new(stream, ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }
}

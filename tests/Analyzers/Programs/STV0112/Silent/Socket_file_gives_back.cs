using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        while (socket.Connected)
        {
            using Archive archive = new(new SocketFile(socket), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

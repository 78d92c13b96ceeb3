using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        using Archive archive = new(new NetworkStream(socket), ArchiveMode.Load);
        while (socket.Connected)
            Console.WriteLine(archive.ReadString());
    }
}

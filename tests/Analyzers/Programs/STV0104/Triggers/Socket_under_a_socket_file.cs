using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static int Serve(Socket socket, byte[] buffer)
    {
        using SocketFile file = new(socket);
        using (Archive archive = new(file, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        return [|socket.Receive(buffer)|];
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        byte[] buffer = new byte[512];
        while (socket.Receive(buffer) is > 0 and int count)
        {
            using Archive archive = new(new MemoryStream(buffer, 0, count), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(TcpClient client)
    {
        while (client.Connected)
        {
            using Archive archive = new(client.GetStream(), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

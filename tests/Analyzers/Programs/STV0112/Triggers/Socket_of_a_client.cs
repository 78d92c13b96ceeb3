using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(TcpClient client)
    {
        while (client.Connected)
        {
            using Archive archive = [|new(new NetworkStream(client.Client), ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadDouble());
        }
    }
}

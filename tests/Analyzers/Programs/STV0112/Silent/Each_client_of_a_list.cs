using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Greet(IEnumerable<Socket> clients)
    {
        foreach (Socket client in clients)
        {
            using Archive archive = new(new NetworkStream(client), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

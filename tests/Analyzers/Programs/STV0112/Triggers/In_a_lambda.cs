using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static Thread Begin(Socket socket) => new(() =>
    {
        while (true)
        {
            using Archive archive = [|new(new NetworkStream(socket), ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadInt32());
        }
    });
}

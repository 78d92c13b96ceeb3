using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(NetworkStream network, int messages)
    {
        for (int i = 0; i < messages; i++)
        {
            using Archive archive = [|new(new BufferedStream(network), ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }
}

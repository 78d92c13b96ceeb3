using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        while (true)
        {
            using Archive archive = [|new Archive(new NetworkStream(socket), ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadInt32());
        }
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket listener)
    {
        while (true)
        {
            using Socket client = listener.Accept();
            using Archive archive = new(new NetworkStream(client), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

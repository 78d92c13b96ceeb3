using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket listener)
    {
        while (true)
        {
            Socket client = listener.Accept();
            Task.Run(() =>
            {
                using Archive archive = new(new NetworkStream(client), ArchiveMode.Load);
                Console.WriteLine(archive.ReadString());
            });
        }
    }
}

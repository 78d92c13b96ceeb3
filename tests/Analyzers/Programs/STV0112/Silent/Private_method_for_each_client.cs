using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket listener)
    {
        while (true)
        {
            Socket client = listener.Accept();
            Handle(client);
        }
    }

    private static void Handle(Socket client)
    {
        using Archive archive = new(new NetworkStream(client), ArchiveMode.Load);
        Console.WriteLine(archive.ReadString());
    }
}

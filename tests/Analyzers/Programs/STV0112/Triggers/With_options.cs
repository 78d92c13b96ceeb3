using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket, ArchiveOptions options)
    {
        for (; ; )
        {
            NetworkStream stream = new(socket);
            Archive archive = [|new(stream, ArchiveMode.Load, options)|];
            Console.WriteLine(archive.ReadString());
            archive.Close();
        }
    }
}

using System.Net.Sockets;
using Stevedore;

public static class Retry
{
    public static int Run(Func<NetworkStream> connect)
    {
        NetworkStream stream = connect();
        using (var archive = new Archive(stream, ArchiveMode.Load))
            Console.WriteLine(archive.ReadString());
        stream.Dispose();
        stream = connect();
        return stream.ReadByte();
    }
}

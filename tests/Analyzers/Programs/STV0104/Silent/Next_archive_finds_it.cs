using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static string? Second(NetworkStream stream)
    {
        using (var first = new Archive(stream, ArchiveMode.Load))
            Console.WriteLine(first.ReadString());
        using var second = new Archive(stream, ArchiveMode.Load);
        return second.ReadString();
    }
}

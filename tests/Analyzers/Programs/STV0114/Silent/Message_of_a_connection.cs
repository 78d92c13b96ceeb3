using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static object? Receive(NetworkStream stream)
    {
        using Archive archive = new(stream, ArchiveMode.Load);
        return archive.ReadObject();
    }
}

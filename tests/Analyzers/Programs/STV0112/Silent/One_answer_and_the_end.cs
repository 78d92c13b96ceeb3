using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static string? Ask(Socket socket)
    {
        using NetworkStream stream = new(socket, ownsSocket: true);
        using Archive archive = new(stream, ArchiveMode.Load);
        return archive.ReadString();
    }
}

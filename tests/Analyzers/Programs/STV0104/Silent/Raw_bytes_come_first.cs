using System.Net.Sockets;
using Stevedore;

public static class Login
{
    public static string? Run(NetworkStream stream)
    {
        if (stream.ReadByte() != 'S')
            return null;
        using var archive = new Archive(stream, ArchiveMode.Load);
        return archive.ReadString();
    }
}

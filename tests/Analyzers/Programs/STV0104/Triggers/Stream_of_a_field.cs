using System.Net.Sockets;
using Stevedore;

public sealed class Terminal(NetworkStream stream)
{
    private readonly NetworkStream _stream = stream;

    public int Login(byte[] token)
    {
        string? user;
        using (Archive archive = new(_stream, ArchiveMode.Load))
            user = archive.ReadString();
        int read = [|_stream.Read(token)|];
        return user is null ? 0 : read;
    }
}

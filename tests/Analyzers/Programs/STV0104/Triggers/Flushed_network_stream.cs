using System.Net.Sockets;
using Stevedore;

public static class Probe
{
    public static int Read(NetworkStream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        short kind = archive.ReadInt16();
        archive.Flush();
        return kind + [|stream.ReadByte()|];
    }
}

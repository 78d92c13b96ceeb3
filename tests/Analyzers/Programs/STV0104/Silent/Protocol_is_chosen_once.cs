using System.Net.Sockets;
using Stevedore;

public sealed class Endpoint(NetworkStream stream, bool isLegacy)
{
    public int Read()
    {
        if (!isLegacy)
            return stream.ReadByte();
        using var archive = new Archive(stream, ArchiveMode.Load);
        return archive.ReadInt32();
    }
}

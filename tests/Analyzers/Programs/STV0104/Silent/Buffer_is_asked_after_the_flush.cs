using System.Net.Sockets;
using Stevedore;

public static class Receiver
{
    public static int Receive(NetworkStream stream)
    {
        using Archive archive = new(stream, ArchiveMode.Load);
        int kind = archive.ReadInt32();
        archive.Flush();
        if (!archive.IsBufferEmpty)
            return archive.ReadByte();
        return kind + stream.ReadByte();
    }
}

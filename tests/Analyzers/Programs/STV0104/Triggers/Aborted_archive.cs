using System.Net.Sockets;
using Stevedore;

public static class Fallback
{
    public static int Resync(NetworkStream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        int mark = archive.ReadInt32();
        archive.Abort();
        while (mark != 0)
            mark = [|stream.ReadByte()|];
        return mark;
    }
}

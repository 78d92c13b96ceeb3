using System.Net.Sockets;
using Stevedore;

public class Gateway
{
    public int Next(NetworkStream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        int kind = archive.ReadInt32();
        archive.Dispose();
        var reader = [|new BinaryReader(stream)|];
        return kind == 7 ? reader.ReadInt32() : 0;
    }
}

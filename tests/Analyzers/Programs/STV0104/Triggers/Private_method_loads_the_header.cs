using System.Net.Sockets;
using Stevedore;

public sealed class Downloader
{
    public void Run(NetworkStream stream, Stream target)
    {
        using Archive archive = new(stream, ArchiveMode.Load);
        if (!LoadHeader(archive))
            return;
        archive.Flush();
        [|stream.CopyTo(target, 4096)|];
    }

    private static bool LoadHeader(Archive archive)
    {
        string? name = archive.ReadString();
        long size = archive.ReadInt64();
        return name is not null && size > 0;
    }
}

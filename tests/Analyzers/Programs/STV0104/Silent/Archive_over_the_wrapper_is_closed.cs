using System.IO.Compression;
using Stevedore;

public static class Packer
{
    public static byte[] Pack(string text)
    {
        var memory = new MemoryStream();
        using (var zip = new DeflateStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        using (var archive = new Archive(zip, ArchiveMode.Store))
            archive.Write(text);
        return memory.ToArray();
    }
}

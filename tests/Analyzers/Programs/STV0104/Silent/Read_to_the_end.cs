using System.IO.Compression;
using Stevedore;

public static class Unpacker
{
    public static bool IsWhole(string path)
    {
        using GZipStream packed = new(File.OpenRead(path), CompressionMode.Decompress);
        using (Archive archive = new(packed, ArchiveMode.Load))
        {
            Console.WriteLine(archive.ReadObject());
            archive.EnsureEnd();
        }

        return packed.ReadByte() < 0;
    }
}

using System.IO.Compression;
using Stevedore;

public static class Importer
{
    public static void Import(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            using FileStream file = File.OpenRead(path);
            using Archive archive = new(new GZipStream(file, CompressionMode.Decompress), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

using System.IO.Compression;
using Stevedore;

public static class Unpacker
{
    public static void Unpack(string path, Stream output)
    {
        using FileStream file = File.OpenRead(path);
        using var packed = new GZipStream(file, CompressionMode.Decompress);
        Archive archive = new(packed, ArchiveMode.Load);
        if (archive.ReadUInt32() != 0x4B434150)
            throw new InvalidDataException();
        archive.Close();
        [|packed.CopyTo(output)|];
    }
}

using System.IO.Compression;
using Stevedore;

public static class Loader
{
    public static int Load(BrotliStream stream, bool wide)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        long count = wide ? archive.ReadInt64() : archive.ReadInt32();
        archive.Close();
        int sum = 0;
        for (long i = 0; i < count; i++)
            sum += [|stream.ReadByte()|];
        return sum;
    }
}

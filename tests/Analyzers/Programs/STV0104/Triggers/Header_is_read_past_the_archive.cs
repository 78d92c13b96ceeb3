using Stevedore;

public static class Loader
{
    public static int Load(Stream stream)
    {
        using var archive = new Archive(stream, ArchiveMode.Load);
        int version = archive.ReadInt32();
        return version + [|stream.ReadByte()|];
    }
}

using Stevedore;

public static class Loader
{
    public static int Load(Stream stream)
    {
        var header = new Archive(stream, ArchiveMode.Load);
        int version = header.ReadInt32();
        var body = [|new Archive(stream, ArchiveMode.Load)|];
        return version + body.ReadInt32();
    }
}

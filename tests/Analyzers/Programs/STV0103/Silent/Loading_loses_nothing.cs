using Stevedore;

public static class Loader
{
    public static int Load(Stream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        return archive.ReadInt32();
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, Stream log)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(1);
        log.WriteByte(1);
    }
}

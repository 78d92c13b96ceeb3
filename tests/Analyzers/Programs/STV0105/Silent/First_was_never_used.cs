using Stevedore;

public static class Saver
{
    public static void Save(Stream stream)
    {
        using var spare = new Archive(stream, ArchiveMode.Store);
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(1);
    }
}

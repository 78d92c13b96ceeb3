using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, bool empty)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(empty);
        if (empty)
            return;
        archive.Write(1);
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, int value)
    {
        var archive = [|new Archive(stream, ArchiveMode.Store)|];
        archive.Write(value);
    }
}

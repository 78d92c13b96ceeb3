using Stevedore;

public static class Saver
{
    public static void Save(Stream stream)
    {
        var archive = [|new Archive(stream, ArchiveMode.Store)|];
        archive.Write(1);
        archive.Flush();
        archive.Write(2);
    }
}

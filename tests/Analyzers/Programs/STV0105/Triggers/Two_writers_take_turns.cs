using Stevedore;

public static class Saver
{
    public static void Save(Stream stream)
    {
        using var first = new Archive(stream, ArchiveMode.Store);
        using var second = [|new Archive(stream, ArchiveMode.Store)|];
        first.Write(1);
        second.Write(2);
    }
}

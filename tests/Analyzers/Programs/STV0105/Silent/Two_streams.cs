using Stevedore;

public static class Saver
{
    public static void Save(Stream document, Stream index)
    {
        using var first = new Archive(document, ArchiveMode.Store);
        using var second = new Archive(index, ArchiveMode.Store);
        first.Write(1);
        second.Write(2);
    }
}

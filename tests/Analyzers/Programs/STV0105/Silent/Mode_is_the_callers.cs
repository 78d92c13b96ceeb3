using Stevedore;

public static class Opener
{
    public static void Open(Stream stream, ArchiveMode mode)
    {
        using var first = new Archive(stream, mode);
        using var second = new Archive(stream, ArchiveMode.Store);
        second.Write(1);
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, int value)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        stream.WriteByte(0x4D);
        archive.Write(value);
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, bool wide)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        if (wide)
            archive.Write(1L);
        else
            archive.Write(1);
        [|stream.WriteByte(0)|];
    }
}

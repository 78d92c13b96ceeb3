using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        Stream stream = File.Create(path);
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(1);
        stream = new MemoryStream();
        stream.WriteByte(1);
    }
}

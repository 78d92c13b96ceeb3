using Stevedore;

public static class Saver
{
    public static byte[] Save(int value)
    {
        using var stream = new MemoryStream();
        using (var archive = new Archive(stream, ArchiveMode.Store))
            archive.Write(value);
        stream.WriteByte(0);
        return stream.ToArray();
    }
}

using Stevedore;

public static class Packer
{
    public static byte[] Pack(int value)
    {
        using var stream = new MemoryStream();
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(value);
        archive.Flush();
        return stream.ToArray();
    }
}

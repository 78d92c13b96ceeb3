using Stevedore;

public static class Packer
{
    public static byte[] Pack(Action<Archive> write)
    {
        var stream = new MemoryStream();
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(1);
        write(archive);
        return stream.ToArray();
    }
}

using Stevedore;

public static class Packer
{
    public static byte[] Pack(bool full)
    {
        var stream = new MemoryStream();
        using var archive = new Archive(stream, ArchiveMode.Store);
        if (full)
        {
            archive.Write(1);
            archive.Flush();
        }

        return stream.ToArray();
    }
}

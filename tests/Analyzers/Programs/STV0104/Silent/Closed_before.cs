using Stevedore;

public static class Packer
{
    public static byte[] Pack(int value)
    {
        var stream = new MemoryStream();
        using (var archive = new Archive(stream, ArchiveMode.Store))
        {
            archive.Write(value);
        }

        stream.Position = 0;
        return stream.ToArray();
    }
}

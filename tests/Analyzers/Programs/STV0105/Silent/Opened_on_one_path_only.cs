using Stevedore;

public static class Loader
{
    public static int Load(Stream stream, bool hasHeader)
    {
        int version = 0;
        if (hasHeader)
        {
            var header = new Archive(stream, ArchiveMode.Load);
            version = header.ReadInt32();
            header.Close();
        }

        var body = new Archive(stream, ArchiveMode.Load);
        return version + body.ReadInt32();
    }
}

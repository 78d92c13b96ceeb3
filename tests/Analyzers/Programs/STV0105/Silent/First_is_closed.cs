using Stevedore;

public static class Loader
{
    public static int Load(FileStream file)
    {
        int version;
        using (var header = new Archive(file, ArchiveMode.Load))
            version = header.ReadInt32();
        using var body = new Archive(file, ArchiveMode.Load);
        return version + body.ReadInt32();
    }
}

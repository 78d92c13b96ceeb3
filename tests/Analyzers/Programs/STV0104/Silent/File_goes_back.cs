using Stevedore;

public static class Loader
{
    public static int Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        int version;
        using (var archive = new Archive(file, ArchiveMode.Load))
            version = archive.ReadInt32();
        return version + file.ReadByte();
    }
}

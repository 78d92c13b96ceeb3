using Stevedore;

public static class Container
{
    public static int Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        object? header;
        using (var archive = new Archive(file, ArchiveMode.Load))
            header = archive.ReadObject();
        int checksum = file.ReadByte();
        return header is null ? 0 : checksum;
    }
}

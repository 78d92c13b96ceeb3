using Stevedore;

public static class Loader
{
    public static object? Load(string path, ArchiveOptions? options)
    {
        using Archive archive = Archive.OpenRead(path, options);
        return archive.ReadObject();
    }
}

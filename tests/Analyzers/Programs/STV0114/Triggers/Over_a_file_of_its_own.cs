using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        using var archive = [|new Archive(file, ArchiveMode.Load)|];
        return archive.ReadObject();
    }
}

using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using var archive = [|new Archive(new FileStream(path, FileMode.Open), ArchiveMode.Load)|];
        return archive.ReadObject();
    }
}

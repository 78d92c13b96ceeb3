using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        return Whole(archive);
    }

    private static object? Whole(Archive archive)
    {
        object? document = archive.ReadObject();
        archive.EnsureEnd();
        return document;
    }
}

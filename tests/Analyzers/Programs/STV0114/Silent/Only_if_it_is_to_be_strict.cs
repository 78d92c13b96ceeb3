using Stevedore;

public static class Loader
{
    public static object? Load(string path, bool isStrict)
    {
        using Archive archive = Archive.OpenRead(path);
        object? document = archive.ReadObject();
        if (isStrict)
            archive.EnsureEnd();
        return document;
    }
}

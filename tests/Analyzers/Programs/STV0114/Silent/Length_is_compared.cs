using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        object? document = archive.ReadObject();
        if (archive.Position != new FileInfo(path).Length)
            throw new InvalidDataException(path);
        return document;
    }
}

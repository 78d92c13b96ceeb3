using Stevedore;

public static class Saver
{
    public static void Save(string path, object document)
    {
        using Archive archive = Archive.Create(path);
        archive.WriteObject(document);
    }
}

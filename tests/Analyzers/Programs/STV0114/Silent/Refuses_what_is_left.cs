using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using var archive = Archive.OpenRead(path);
        object? document = archive.ReadObject();
        if (archive.HasMore())
            Console.Error.WriteLine($"{path} has more than this program reads");
        return document;
    }
}

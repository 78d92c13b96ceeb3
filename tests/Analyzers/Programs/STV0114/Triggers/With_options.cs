using Stevedore;

public static class Legacy
{
    public static object? Load(string path)
    {
        ArchiveOptions options = new() { UnicodeStrings = false };
        using Archive archive = [|Archive.OpenRead(path, options)|];
        return archive.ReadObject();
    }
}

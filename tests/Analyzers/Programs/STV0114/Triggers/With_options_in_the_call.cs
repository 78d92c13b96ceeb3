using Stevedore;

public static class Legacy
{
    public static object? Load(string path)
    {
        using Archive archive = [|Archive.OpenRead(path, new ArchiveOptions { UnicodeStrings = false, LongCounts = false })|];
        return archive.ReadObject();
    }
}

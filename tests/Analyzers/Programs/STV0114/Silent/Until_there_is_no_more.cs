using Stevedore;

public static class Log
{
    public static IEnumerable<object?> Entries(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        while (archive.HasMore())
            yield return archive.ReadObject();
    }
}

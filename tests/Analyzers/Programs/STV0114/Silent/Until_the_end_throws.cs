using Stevedore;

public static class Log
{
    public static List<object?> Entries(string path)
    {
        List<object?> entries = [];
        using Archive archive = Archive.OpenRead(path);
        try
        {
            while (true)
                entries.Add(archive.ReadObject());
        }
        catch (ArchiveException e) when (e.Error == ArchiveError.EndOfStream)
        {
            return entries;
        }
    }
}

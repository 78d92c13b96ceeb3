using Stevedore;

public static class Check
{
    public static bool Exists(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        return archive.IsLoading;
    }
}

using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using var archive = [|Archive.OpenRead(path)|];
        return archive.ReadObject();
    }
}

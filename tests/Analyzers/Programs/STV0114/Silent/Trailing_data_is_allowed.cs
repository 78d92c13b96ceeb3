using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using Archive archive = Archive.OpenRead(path, new ArchiveOptions { AllowTrailingData = true });
        return archive.ReadObject();
    }
}

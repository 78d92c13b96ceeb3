using Stevedore;

public static class Loader
{
    private static readonly ArchiveOptions s_lenient = ArchiveOptions.Default with { AllowTrailingData = true };

    public static object? Load(string path)
    {
        using Archive archive = Archive.OpenRead(path, s_lenient);
        return archive.ReadObject();
    }
}

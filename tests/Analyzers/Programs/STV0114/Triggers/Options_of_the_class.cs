using Stevedore;

public static class Ported
{
    private static readonly ArchiveOptions s_ansi = new() { UnicodeStrings = false };

    public static object? Load(string path)
    {
        using Archive archive = [|Archive.OpenRead(path, s_ansi)|];
        return archive.ReadObject();
    }
}

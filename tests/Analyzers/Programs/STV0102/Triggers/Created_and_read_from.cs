using Stevedore;

public static class Import
{
    public static string? FirstName(string path)
    {
        using Archive archive = Archive.Create(path);
        return [|archive.ReadString()|];
    }
}

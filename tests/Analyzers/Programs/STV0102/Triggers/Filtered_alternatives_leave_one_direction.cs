using Stevedore;

public static class Tool
{
    public static int Run(bool saving, string path, int value)
    {
        using Archive archive = saving ? Archive.Create(path) : Archive.OpenRead(path);
        if (archive.IsStoring)
            return [|archive.ReadInt32()|];
        return archive.ReadInt32();
    }
}

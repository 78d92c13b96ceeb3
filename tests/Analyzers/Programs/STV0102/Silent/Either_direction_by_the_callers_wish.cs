using Stevedore;

public static class Tool
{
    public static int Run(bool saving, string path, int value)
    {
        using Archive archive = saving ? Archive.Create(path) : Archive.OpenRead(path);
        if (archive.IsStoring)
            archive.Write(value);
        else
            value = archive.ReadInt32();
        return value;
    }
}

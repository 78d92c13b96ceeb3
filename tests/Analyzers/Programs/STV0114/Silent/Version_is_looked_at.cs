using Stevedore;

public static class Version
{
    public static int Of(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        return archive.ReadInt32();
    }
}

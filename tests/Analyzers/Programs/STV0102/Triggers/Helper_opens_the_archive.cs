using Stevedore;

public static class Client
{
    public static int Load(string path)
    {
        using Archive archive = Open(path);
        return [|archive.ReadInt32()|];
    }

    private static Archive Open(string path)
    {
        Archive made = path.Length > 0 ? Archive.Create(path) : new Archive(new MemoryStream(), ArchiveMode.Store);
        return made;
    }
}

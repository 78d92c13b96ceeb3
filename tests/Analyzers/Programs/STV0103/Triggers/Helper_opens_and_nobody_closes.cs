using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        Archive archive = [|Open(path)|];
        archive.Write(1);
    }

    private static Archive Open(string path)
    {
        var archive = Archive.Create(path);
        archive.Write(0);
        return archive;
    }
}

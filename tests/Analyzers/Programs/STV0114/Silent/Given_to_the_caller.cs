using Stevedore;

public static class Opener
{
    public static Archive Open(string path)
    {
        Archive archive = Archive.OpenRead(path);
        Console.WriteLine(archive.ReadObject());
        return archive;
    }
}

using Stevedore;

public static class Opener
{
    public static Archive Open(string path)
    {
        Archive archive = Archive.Create(path);
        archive.Write(0x4D46);
        return archive;
    }
}

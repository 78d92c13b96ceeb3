using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        Archive archive = Archive.Create(path);
        Finish(archive);
        [|archive.Write(2)|];
    }

    private static void Finish(Archive archive)
    {
        archive.Write(1);
        archive.Close();
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        Archive archive = Archive.Create(path);
        archive.Write(1);
        archive.Close();
        archive = Archive.Create(path + ".bak");
        archive.Write(1);
        archive.Close();
    }
}

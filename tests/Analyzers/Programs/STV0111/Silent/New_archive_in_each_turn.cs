using Stevedore;

public static class Saver
{
    public static void Save(IEnumerable<string> paths)
    {
        Archive archive;
        foreach (string path in paths)
        {
            archive = Archive.Create(path);
            archive.Write(1);
            archive.Close();
        }
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            var archive = Archive.Create(path);
            archive.Write(path);
            archive.Close();
        }
    }
}

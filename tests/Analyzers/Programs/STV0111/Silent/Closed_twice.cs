using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        using Archive archive = Archive.Create(path);
        archive.Write(1);
        archive.Close();
        archive.Close();
        Console.WriteLine(archive.IsStoring);
    }
}

using Stevedore;

public static class Loader
{
    public static void Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        using var archive = new Archive(file, ArchiveMode.Load);
        do
        {
            Console.WriteLine(archive.ReadString());
        }
        while ([|file.Position|] < file.Length);
    }
}

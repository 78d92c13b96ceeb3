using Stevedore;

public static class Importer
{
    public static void Import(string folder)
    {
        foreach (string path in Directory.GetFiles(folder))
        {
            using FileStream file = File.OpenRead(path);
            using Archive archive = new(new BufferedStream(file), ArchiveMode.Load);
            Console.WriteLine(archive.ReadString());
        }
    }
}

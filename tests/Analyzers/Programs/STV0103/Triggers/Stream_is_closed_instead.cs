using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        using FileStream file = File.Create(path);
        Archive archive = [|new Archive(file, ArchiveMode.Store)|];
        archive.WriteObject("text");
        file.Flush();
    }
}

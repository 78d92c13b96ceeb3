using Stevedore;

public static class Loader
{
    public static int Load(FileStream file)
    {
        using var archive = new Archive(file, ArchiveMode.Load);
        int first = archive.ReadInt32();
        Console.WriteLine($"{file.Name} {file.CanSeek} {file.Length}");
        return first;
    }
}

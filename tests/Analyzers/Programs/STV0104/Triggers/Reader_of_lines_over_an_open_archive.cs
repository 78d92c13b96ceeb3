using Stevedore;

public static class Loader
{
    public static string? FirstLine(FileStream file)
    {
        using var archive = new Archive(file, ArchiveMode.Load);
        if (archive.ReadInt32() != 1)
            return null;
        using var reader = [|new StreamReader(file)|];
        return reader.ReadLine();
    }
}

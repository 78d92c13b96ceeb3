using Stevedore;

public static class Loader
{
    public static object? Load(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Archive archive = new(file, ArchiveMode.Load);
        object? document = archive.ReadObject();
        archive.Flush();
        if (file.Position < file.Length)
            throw new InvalidDataException();
        return document;
    }
}

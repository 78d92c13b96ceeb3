using Stevedore;

public static class Saver
{
    public static void Save(FileStream file, object document)
    {
        using var archive = new Archive(file, ArchiveMode.Store);
        archive.WriteObject(document);
        [|file.Seek(0, SeekOrigin.Begin)|];
    }
}

using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, object document, object index)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.WriteObject(document);
        using var trailer = [|new Archive(stream, ArchiveMode.Store)|];
        trailer.WriteObject(index);
    }
}

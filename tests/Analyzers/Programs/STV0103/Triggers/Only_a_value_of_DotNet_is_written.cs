using Stevedore;

public static class Ledger
{
    public static void Save(Stream stream, Guid id)
    {
        Archive archive = [|new Archive(stream, ArchiveMode.Store)|];
        archive.Write(id);
    }
}

using Stevedore;

public static class Client
{
    public static void Save(Stream stream)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        [|Header(archive)|];
        Trailer(archive);
    }

    private static int Header(Archive archive) => Number(archive);

    private static int Number(Archive archive) => archive.ReadInt32();

    private static void Trailer(Archive archive) => archive.Write(1);
}

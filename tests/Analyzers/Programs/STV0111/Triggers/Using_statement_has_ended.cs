using Stevedore;

public static class Loader
{
    public static int Load(Stream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        using (archive)
        {
            archive.ReadInt32();
        }

        return [|archive.ReadInt32()|];
    }
}

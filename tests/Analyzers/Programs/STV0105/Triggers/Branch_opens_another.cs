using Stevedore;

public static class Loader
{
    public static int Load(Stream stream)
    {
        var archive = new Archive(stream, ArchiveMode.Load);
        int version = archive.ReadInt32();
        if (version > 1)
        {
            var ansi = [|new Archive(stream, ArchiveMode.Load, new ArchiveOptions { UnicodeStrings = false })|];
            return ansi.ReadInt32();
        }

        return archive.ReadInt32();
    }
}

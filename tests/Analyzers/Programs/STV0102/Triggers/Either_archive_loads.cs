using Stevedore;

public static class Viewer
{
    public static void Stamp(string? path, Stream fallback)
    {
        Archive archive = path is null ? new Archive(fallback, ArchiveMode.Load) : Archive.OpenRead(path);
        [|archive.Write(DateTime.Now.Ticks)|];
        archive.Close();
    }
}

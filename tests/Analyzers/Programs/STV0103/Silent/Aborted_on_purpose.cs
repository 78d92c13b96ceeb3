using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, bool cancelled)
    {
        var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(1);
        if (cancelled)
        {
            archive.Abort();
            return;
        }

        archive.Close();
    }
}

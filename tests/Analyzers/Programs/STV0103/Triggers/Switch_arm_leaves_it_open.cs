using Stevedore;

public static class Saver
{
    public static void Save(Stream stream, int version)
    {
        var archive = [|new Archive(stream, ArchiveMode.Store)|];
        archive.Write(version);
        switch (version)
        {
            case 1:
                return;
            default:
                archive.Close();
                return;
        }
    }
}

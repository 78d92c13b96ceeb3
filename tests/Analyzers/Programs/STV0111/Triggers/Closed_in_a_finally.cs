using Stevedore;

public static class Saver
{
    public static void Save(string path, object document)
    {
        Archive archive = Archive.Create(path);
        try
        {
            archive.WriteObject(document);
        }
        finally
        {
            archive.Dispose();
        }

        [|archive.WriteCount(0)|];
    }
}

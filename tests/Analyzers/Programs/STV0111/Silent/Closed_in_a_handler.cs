using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, object document)
    {
        try
        {
            archive.WriteObject(document);
        }
        catch (IOException)
        {
            archive.Abort();
            throw;
        }

        archive.Flush();
    }
}

using Stevedore;

public static class Saver
{
    public static bool Save(string path, object document)
    {
        Archive archive = Archive.Create(path);
        try
        {
            archive.WriteObject(document);
            return true;
        }
        finally
        {
            archive.Close();
        }
    }
}

using Stevedore;

public static class Importer
{
    public static object? Import(string path)
    {
        Archive archive = [|Archive.OpenRead(path)|];
        try
        {
            return archive.ReadObject();
        }
        finally
        {
            archive.Close();
        }
    }
}

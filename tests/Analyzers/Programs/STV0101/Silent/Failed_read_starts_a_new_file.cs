using Stevedore;

public static class Cache
{
    public static int Load(string path)
    {
        Archive archive = Archive.OpenRead(path);
        int value = 0;
        try
        {
            value = archive.ReadInt32();
        }
        catch (ArchiveException)
        {
            archive.Close();
            archive = Archive.Create(path);
            archive.Write(value);
        }
        finally
        {
            archive.Close();
        }

        return value;
    }
}

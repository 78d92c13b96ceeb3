using Stevedore;

public static class Hash
{
    public static int Of(string path)
    {
        int hash = 0;
        byte[] block = new byte[4096];
        using Archive archive = Archive.OpenRead(path);
        Console.WriteLine(archive.ReadObject());
        int read;
        while ((read = archive.Read(block)) > 0)
            hash ^= read;
        return hash;
    }
}

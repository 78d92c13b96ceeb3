using Stevedore;

public static class Counters
{
    public static int Next(string path, bool first)
    {
        Archive archive = first ? Archive.Create(path) : Archive.OpenRead(path);
        if (first)
        {
            archive.Write(1);
            archive.Close();
            archive = Archive.OpenRead(path);
        }

        int next = archive.ReadInt32();
        archive.Close();
        return next;
    }
}

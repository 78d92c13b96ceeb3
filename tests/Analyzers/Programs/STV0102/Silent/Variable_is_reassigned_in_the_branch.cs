using Stevedore;

public static class Backup
{
    public static int Swap(Archive archive, string path)
    {
        if (archive.IsStoring)
        {
            archive.Close();
            archive = Archive.OpenRead(path);
            return archive.ReadInt32();
        }

        archive.Close();
        archive = Archive.Create(path);
        archive.Write(1);
        archive.Close();
        return 1;
    }
}

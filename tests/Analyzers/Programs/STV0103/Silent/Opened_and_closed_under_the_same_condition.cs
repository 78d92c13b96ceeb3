using Stevedore;

public static class Saver
{
    public static void Save(string? path)
    {
        Archive? archive = null;
        if (path is not null)
        {
            archive = Archive.Create(path);
            archive.Write(1);
        }

        if (path is not null)
            archive!.Close();
    }
}

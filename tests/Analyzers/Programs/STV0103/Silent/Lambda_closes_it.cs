using Stevedore;

public static class Saver
{
    public static Action Begin(string path)
    {
        var archive = Archive.Create(path);
        archive.Write(1);
        return () => archive.Close();
    }
}

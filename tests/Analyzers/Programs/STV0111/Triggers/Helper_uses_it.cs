using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        Archive archive = Archive.Create(path);
        archive.Write(1);
        archive.Close();
        [|Send(archive)|];
    }

    private static void Send(Archive archive) => archive.Write(2);
}

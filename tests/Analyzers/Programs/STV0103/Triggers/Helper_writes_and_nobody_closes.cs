using Stevedore;

public static class Saver
{
    public static void Save(string path)
    {
        Archive archive = [|Archive.Create(path)|];
        Send(archive, 1);
    }

    private static void Send(Archive archive, int number) => archive.Write(number);
}

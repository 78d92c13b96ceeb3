using Stevedore;

public static class Saver
{
    public static void Save(string path, bool dirty)
    {
        if (dirty)
        {
            Archive archive = [|Archive.Create(path)|];
            archive.Write(dirty);
        }

        Console.WriteLine("saved");
    }
}

using Stevedore;

public static class Explorer
{
    public static void List(string folder)
    {
        foreach (string path in Directory.GetFiles(folder))
        {
            using Archive archive = Archive.OpenRead(path);
            Console.WriteLine($"{path}: {archive.ReadString()}");
        }
    }
}

using Stevedore;

public static class Notes
{
    public static void Print(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        while (archive.ReadLine() is { } line)
            Console.WriteLine(line);
    }
}

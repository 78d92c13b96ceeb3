using Stevedore;

public static class Client
{
    public static void Main()
    {
        using Archive archive = Archive.OpenRead("a");
        Transfer(archive, 1);
        Maybe(archive, false);
        Recurse(archive, 3);
        using Archive either = Open("b", Environment.ProcessId == 1);
        Console.WriteLine(either.ReadInt32());
    }

    private static void Transfer(Archive archive, int number)
    {
        if (archive.IsStoring)
            archive.Write(number);
        else
            Console.WriteLine(archive.ReadInt32());
    }

    private static void Maybe(Archive archive, bool write)
    {
        if (write)
            archive.Write(1);
    }

    private static void Recurse(Archive archive, int depth)
    {
        if (depth > 0)
            Recurse(archive, depth - 1);
    }

    private static Archive Open(string path, bool store) => store ? Archive.Create(path) : Archive.OpenRead(path);
}

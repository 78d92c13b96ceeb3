using Stevedore;

public static class Project
{
    public static object? Open(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        if (archive.ReadUInt32() != 0x50524F4A)
            return null;
        string? author = archive.ReadString();
        Console.WriteLine(author);
        return archive.ReadObject();
    }
}

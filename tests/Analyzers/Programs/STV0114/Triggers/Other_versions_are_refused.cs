using Stevedore;

public static class Project
{
    public static object? Open(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        if (archive.ReadInt32() != 3)
            throw new NotSupportedException();
        return archive.ReadObject();
    }
}

using Stevedore;

public static class Part
{
    public static object? Load(Stream stream)
    {
        using var archive = new Archive(stream, ArchiveMode.Load);
        return archive.ReadObject();
    }
}

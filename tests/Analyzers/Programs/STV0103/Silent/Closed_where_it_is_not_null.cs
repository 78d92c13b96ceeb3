using Stevedore;

public static class Saver
{
    public static void Save(string? path)
    {
        Archive? archive = path is null ? null : Archive.Create(path);
        archive?.Write(1);
        archive?.Dispose();
    }
}

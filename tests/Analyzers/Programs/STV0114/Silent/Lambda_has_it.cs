using Stevedore;

public static class Lazily
{
    public static object? Load(string path, Func<Func<object?>, object?> run)
    {
        using Archive archive = Archive.OpenRead(path);
        return run(() => archive.ReadObject());
    }
}

using Stevedore;

public sealed class Cursor(string path) : IDisposable
{
    private readonly Archive _archive = Archive.OpenRead(path);

    public object? Next() => _archive.ReadObject();

    public void Dispose() => _archive.Dispose();
}

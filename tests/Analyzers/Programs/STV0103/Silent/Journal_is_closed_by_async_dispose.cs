using Stevedore;

public sealed class Journal : IAsyncDisposable
{
    private readonly Archive _archive;

    public Journal(string path) => _archive = Archive.Create(path);

    public void Add(string line) => _archive.WriteLine(line);

    public ValueTask DisposeAsync()
    {
        _archive.Dispose();
        return default;
    }
}

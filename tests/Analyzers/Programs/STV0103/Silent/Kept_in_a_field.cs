using Stevedore;

public sealed class Log : IDisposable
{
    private readonly Archive _archive;

    public Log(string path)
    {
        var archive = Archive.Create(path);
        archive.Write(1);
        _archive = archive;
    }

    public void Dispose() => _archive.Dispose();
}

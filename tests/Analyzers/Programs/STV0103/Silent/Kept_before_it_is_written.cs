using Stevedore;

public sealed class Log
{
    private readonly List<Archive> _open = [];

    public void Begin(string path)
    {
        var archive = Archive.Create(path);
        _open.Add(archive);
        archive.Write(1);
    }
}

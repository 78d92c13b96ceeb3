using Stevedore;

public sealed class Journal
{
    private readonly Archive _archive;

    public Journal(string path) => _archive = Archive.Create(path);

    public Archive Archive => _archive;

    public void Add(string line) => _archive.WriteLine(line);
}

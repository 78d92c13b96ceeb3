using Stevedore;

public sealed class Journal
{
    private Archive? _archive;

    public void Add(string path, string line)
    {
        _archive ??= Archive.OpenRead(path);
        [|_archive.WriteLine(line)|];
    }
}

using Stevedore;

public sealed class Journal
{
    private Archive? _archive;

    public void Attach(Archive archive) => _archive = archive;

    public void Add(string path, string line)
    {
        _archive ??= Archive.Create(path);
        if (_archive.IsLoading)
            Console.WriteLine(_archive.ReadLine());
        else
            _archive.WriteLine(line);
    }
}

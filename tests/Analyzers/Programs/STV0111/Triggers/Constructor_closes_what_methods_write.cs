using Stevedore;

public sealed class Log
{
    private readonly Archive _archive;

    public Log(string path)
    {
        _archive = Archive.Create(path);
        _archive.Write(1);
        _archive.Close();
    }

    public void Add(string line) => [|_archive.WriteLine(line)|];
}

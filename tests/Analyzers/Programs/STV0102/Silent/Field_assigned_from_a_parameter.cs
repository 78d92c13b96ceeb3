using Stevedore;

public sealed class Writer
{
    private readonly Archive _archive;

    public Writer(Archive archive) => _archive = archive;

    public Writer(string path) => _archive = Archive.OpenRead(path);

    public void Put(int value) => _archive.Write(value);
}
